/** Categories and configuration items on the REST interface. */
package io.fourline.catalog.rest;
