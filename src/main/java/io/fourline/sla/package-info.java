/**
 * The clocks: the one function that reads a ticket's clocks from its timeline, its terms and their calendars, and the
 * alarms they raise. Imports shared and calendar; looks terms up in a book that another room fills, and knows no kind of
 * ticket.
 */
package io.fourline.sla;
