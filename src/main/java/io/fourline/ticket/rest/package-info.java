/** The impact × urgency matrix on the REST interface, and the resources that every kind of ticket is given under its own path. */
package io.fourline.ticket.rest;
