/** The impact × urgency matrix on the REST interface. */
package io.fourline.ticket.rest;
