package io.fourline.ticket.rest;

import io.fourline.shared.rest.Versions;
import io.fourline.ticket.TicketReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps a number under its own kind's path, and turns {@code If-Match} into the one version a command expects. */
@ApplicationScoped
public class ThisKind {

    @Inject
    TicketReading reading;

    /** @throws io.fourline.shared.error.NotFound when this kind has no such ticket, or the caller may not see it */
    public void check(String word, String number) {
        reading.revision(word, number);
    }

    /** The version to expect; {@code null} when the caller does not mind. */
    public Integer expected(String word, String number, String ifMatch) {
        int present = reading.revision(word, number);
        Versions versions = Versions.ifMatch(ifMatch);
        return versions.any() ? null : Integer.valueOf(versions.expected(present));
    }
}
