package io.fourline.major.rest;

import io.fourline.major.MajorReading;
import io.fourline.shared.rest.Versions;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns {@code If-Match} into the one version that a command expects. */
@ApplicationScoped
public class ExpectedMajor {

    @EJB
    MajorReading reading;

    /** The version to expect; {@code null} when the caller does not mind. */
    Integer of(String number, String ifMatch) {
        Versions versions = Versions.ifMatch(ifMatch);
        return versions.any() ? null : versions.expected(reading.major(number).version());
    }
}
