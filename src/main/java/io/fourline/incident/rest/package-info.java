/** Incidents on the REST interface: bodies become the same commands that the pages send. */
package io.fourline.incident.rest;
