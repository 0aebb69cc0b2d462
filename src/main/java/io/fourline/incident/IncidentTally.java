package io.fourline.incident;

import io.fourline.incident.store.IncidentCounts;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How many incidents something has had, now and before; cancelled ones do not count. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class IncidentTally {

    /** What incidents are counted by. */
    public enum By {
        CONFIGURATION_ITEM,
        CATEGORY,
        SERVICE
    }

    /** What is counted: what opened since {@code from} and before {@code until}, apart from {@code since} on. */
    public record Span(Instant from, Instant since, Instant until, boolean imported) {}

    /** @param recent those that opened in the later part of the span, the others are the earlier ones */
    public record Tally(By by, String code, long recent, long earlier) {}

    @Inject
    IncidentCounts counts;

    /** Everything that had at least so many incidents in the later part of the span. */
    public List<Tally> tallies(Span span, int least) {
        return counts.tallies(span, least);
    }

    /** When the first incident opened; empty for none. */
    public Optional<Instant> first(boolean imported) {
        return counts.first(imported);
    }

    /** Numbers of those that opened in the later part of the span, newest first. */
    public List<String> recent(Span span, By by, String code, int limit) {
        return counts.recent(span, by, code, limit);
    }
}
