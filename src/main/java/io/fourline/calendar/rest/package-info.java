/** Calendars, their versions and what counts, on the REST interface. */
package io.fourline.calendar.rest;
