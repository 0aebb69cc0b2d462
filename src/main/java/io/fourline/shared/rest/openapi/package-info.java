/**
 * The description of the interface (OpenAPI 3.0) at {@code /openapi}: read from the resources, their records and the rules
 * on them, so that it says what the reader really takes. The server's own description knows neither records nor those rules.
 */
package io.fourline.shared.rest.openapi;
