package io.fourline.incident.model;

import io.fourline.escalation.ChainPlan;
import io.fourline.identity.Caller;
import io.fourline.incident.IncidentRecord;

/**
 * Whom a reader is not told the name of: the requester, to a supplier whose chain keeps its requesters to itself.
 *
 * @param account {@code null} when everybody may be named
 */
public record Unnamed(String account) {

    /** Stands in place of the name. */
    public static final String SOMEBODY = "\u2014";

    public static Unnamed of(Sight sight, Caller reader, IncidentRecord incident, ChainPlan chain) {
        boolean kept = sight.level() == Sight.Level.SUPPLIER && !chain.showsRequester();
        return new Unnamed(kept && !reader.name().equals(incident.requester()) ? incident.requester() : null);
    }

    public boolean isSomebody() {
        return account != null;
    }

    /** The name as the reader is told it. */
    public String name(String actor) {
        return actor != null && actor.equals(account) ? SOMEBODY : actor;
    }
}
