/**
 * The foundation of the REST interface, {@code /api/v1}: what every resource shares. Bodies are read and written by
 * {@code json}, refusals become problem details in {@code problem}, and {@code once} makes a repeated {@code POST} give the
 * first answer again. Imports no module; publishes {@code Page}, {@code PageRequest}, {@code Cursor}, {@code QueryReader},
 * {@code Versions} and the annotations for request bodies.
 */
package io.fourline.shared.rest;
