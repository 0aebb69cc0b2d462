package io.fourline.incident.rest;

import io.fourline.incident.IncidentReading;
import io.fourline.shared.rest.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Turns {@code If-Match} into the one version that a command expects. */
@ApplicationScoped
public class ExpectedVersion {

    /** No incident is ever at this version. */
    private static final int NONE = -1;

    @Inject
    IncidentReading reading;

    /** The version to expect; {@code null} when the caller does not mind. */
    Integer of(String number, String ifMatch) {
        Versions versions = Versions.ifMatch(ifMatch);
        if (versions.any()) {
            return null;
        }
        if (versions.accepted().size() <= 1) {
            long only = versions.accepted().stream().findFirst().orElse((long) NONE);
            return only > Integer.MAX_VALUE ? NONE : (int) only;
        }
        int present = reading.see(number).incident().version();
        return versions.accepts(present) ? present : NONE;
    }
}
