/**
 * The one journal from which everything is read: it takes acts, chains them per subject, and stores them for good. It
 * knows nobody and imports only shared. Publishes {@code Act}, {@code Entry}, {@code EntryView} (an entry as
 * every room tells it over REST), {@code Journal}, {@code JournalReading} and {@code Fold}.
 */
package io.fourline.journal;
