/**
 * What every kind of ticket shares: number, impact and urgency, conversation, attachments, links, watchers. Imports
 * shared, journal and identity; knows no kind of ticket.
 */
package io.fourline.ticket;
