package io.fourline.incident.web;

import io.fourline.identity.Caller;

/** Whose queue "my team" means. */
final class QueueTeam {

    private QueueTeam() {}

    /** The first of the caller's teams by its code; {@code null} for those who are in none. */
    static String usual(Caller caller) {
        return caller.teams().stream().sorted().findFirst().orElse(null);
    }
}
