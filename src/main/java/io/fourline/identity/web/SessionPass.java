package io.fourline.identity.web;

import io.fourline.identity.Directory;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * What a browser session remembers of who signed in; rights are never kept in it.
 *
 * @param since when the person signed in
 */
record SessionPass(String account, Instant since) implements Serializable {

    /** The session attribute that holds the pass. */
    static final String KEY = "io.fourline.pass";

    /** However busy a session is, after so long the person signs in again. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** A session in which nobody does anything for so long is over. */
    static final Duration IDLE = Duration.ofHours(2);

    /** Whether the session is still good for this person, as the directory knows them now. */
    boolean isGoodFor(Directory.Person person, Instant now) {
        return person.active() && !since.isBefore(person.sessionsFrom()) && now.isBefore(since.plus(LONGEST));
    }
}
