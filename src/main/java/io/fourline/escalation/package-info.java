/**
 * The four-line chain: which team stands on which line of which chain, what a line must have found out before it hands
 * on, and who had a ticket from when to when. Imports shared, journal, identity and catalog; knows no kind of ticket.
 */
package io.fourline.escalation;
