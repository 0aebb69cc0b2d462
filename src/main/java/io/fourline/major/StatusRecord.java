package io.fourline.major;

import java.time.Instant;
import java.util.List;

/** How the services are, as requesters are told. */
public record StatusRecord(List<ServiceState> services, List<Outage> past) {

    /** How a service is. */
    public enum State {
        OK,
        /** Something is wrong, it is known, and it is being worked on. */
        KNOWN
    }

    /** A service with what is wrong with it now, the longest lasting first. */
    public record ServiceState(String code, String name, State state, List<Outage> outages) {}

    /**
     * An outage.
     *
     * @param number by which to say that it affects oneself, too
     * @param services codes of all that suffer
     * @param phase {@code null} while nothing has been told but that it is known
     * @param nextUpdateAt when the next word is promised, {@code null} for no promise
     * @param until {@code null} while it lasts
     * @param own number of the caller's own ticket about it, {@code null} for none
     */
    public record Outage(
            String number,
            String headline,
            List<String> services,
            Phase phase,
            Instant since,
            Instant until,
            Instant nextUpdateAt,
            String own,
            List<Word> updates) {}

    /** What was told, the newest first. */
    public record Word(Phase phase, String text, Instant at) {}
}
