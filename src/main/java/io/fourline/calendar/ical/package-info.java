/** Reads iCalendar files (RFC 5545) for the dates they name; nothing in a file is expanded without a bound. */
package io.fourline.calendar.ical;
