package io.fourline.journal;

import io.fourline.journal.store.FeedQueries;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The journal in the one order of all subjects, for those who follow it. Positions are given when an entry is written
 * and seen when its transaction commits: a later one may be seen first, and one that is missing may never come.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JournalFeed {

    @Inject
    FeedQueries queries;

    /** An entry's place in the feed, and whose history it belongs to. */
    public record Step(long position, String subject) {}

    /** What stands after a position now, in order. */
    public List<Step> after(long position, int limit) {
        return queries.after(position, limit);
    }

    /** What stands in these stretches now, in order. */
    public List<Step> in(List<Stretch> stretches, int limit) {
        return stretches.isEmpty() ? List.of() : queries.in(stretches, limit);
    }

    /** The positions taken above {@code position}, in order. */
    public List<Long> positionsAfter(long position) {
        return queries.positionsAfter(position);
    }

    /** The highest position that stands now; 0 in an empty journal. */
    public long highest() {
        return queries.highest();
    }

    /** What only this journal has at a position: its entry's hash in lower-case hex. */
    public Optional<String> markAt(long position) {
        return queries.hashAt(position);
    }
}
