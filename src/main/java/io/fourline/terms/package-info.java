/**
 * The terms: an SLA with its OLAs and UCs, drafted, checked, published as versions that never change, and selected for
 * the tickets they are for. Imports shared, journal, identity, calendar and catalog, and of sla what clocks count by:
 * its plan of terms, its pins and its book, which it fills; knows no kind of ticket.
 */
package io.fourline.terms;
