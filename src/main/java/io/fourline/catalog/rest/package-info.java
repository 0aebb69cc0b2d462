/** Categories on the REST interface. */
package io.fourline.catalog.rest;
