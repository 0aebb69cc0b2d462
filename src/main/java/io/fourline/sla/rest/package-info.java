/** Clocks on the REST interface. */
package io.fourline.sla.rest;
