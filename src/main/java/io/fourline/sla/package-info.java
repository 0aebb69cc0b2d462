/**
 * The clocks: terms (an SLA with its OLAs and UCs) as immutable published versions, and the one function that reads a
 * ticket's clocks from its timeline, the terms and their calendars. Imports shared, journal, identity, calendar and
 * catalog; knows no kind of ticket.
 */
package io.fourline.sla;
