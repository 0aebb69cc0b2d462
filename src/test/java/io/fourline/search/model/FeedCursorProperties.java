package io.fourline.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.journal.Stretch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A follower that reads what is committed, in whatever order transactions end, misses nothing and takes little twice. */
class FeedCursorProperties {

    private static final long SECOND = 1_000_000_000L;

    /** Positions taken by transactions that commit in any order, some of them never. */
    private static final class Feed {

        private final Random random;
        private final TreeSet<Long> committed = new TreeSet<>();
        private final List<List<Long>> open = new ArrayList<>();
        private final Map<Long, Integer> taken = new HashMap<>();
        private long last;

        Feed(long seed) {
            this.random = new Random(seed);
        }

        void write() {
            List<Long> transaction;
            if (open.isEmpty() || random.nextInt(3) == 0) {
                transaction = new ArrayList<>();
                open.add(transaction);
            } else {
                transaction = open.get(random.nextInt(open.size()));
            }
            transaction.add(++last);
        }

        void end(boolean commit) {
            if (!open.isEmpty()) {
                List<Long> transaction = open.remove(random.nextInt(open.size()));
                if (commit) {
                    committed.addAll(transaction);
                }
            }
        }

        void follow(FeedCursor cursor, long now, int limit) {
            List<Long> late = new ArrayList<>();
            for (Stretch hole : cursor.toAsk(now)) {
                late.addAll(committed.subSet(hole.from(), true, hole.to(), true));
            }
            take(cursor, late, now);
            take(
                    cursor,
                    committed.tailSet(cursor.reached(), false).stream()
                            .limit(limit)
                            .toList(),
                    now);
        }

        private void take(FeedCursor cursor, List<Long> positions, long now) {
            positions.forEach(position -> taken.merge(position, 1, Integer::sum));
            cursor.saw(positions, now);
        }
    }

    @Property
    void nothingIsMissedAndNothingTakenTwice(
            @ForAll long seed, @ForAll @Size(max = 300) List<@IntRange(min = 0, max = 9) Integer> steps) {
        Feed feed = new Feed(seed);
        FeedCursor cursor = FeedCursor.atTheBeginning(0);
        long now = 0;
        for (int step : steps) {
            now += SECOND;
            switch (step) {
                case 0, 1, 2, 3, 4 -> feed.write();
                case 5 -> feed.end(true);
                case 6 -> feed.end(false);
                default -> feed.follow(cursor, now, 1 + step % 3);
            }
        }
        while (!feed.open.isEmpty()) {
            feed.end(true);
        }
        for (int i = 0; i <= feed.committed.size(); i++) {
            now += 16 * SECOND;
            feed.follow(cursor, now, 3);
        }
        assertThat(feed.taken.keySet()).isEqualTo(feed.committed);
        assertThat(feed.taken.values()).allMatch(times -> times == 1);
    }

    @Property
    void aKillAtAnyInstantLosesNothing(
            @ForAll long seed, @ForAll @Size(max = 200) List<@IntRange(min = 0, max = 9) Integer> steps) {
        Feed feed = new Feed(seed);
        String kept = FeedCursor.atTheBeginning(0).text();
        TreeSet<Long> keptDocuments = new TreeSet<>();
        FeedCursor cursor = FeedCursor.parse(kept, 0);
        long now = 0;
        for (int step : steps) {
            now += SECOND;
            switch (step) {
                case 0, 1, 2, 3 -> feed.write();
                case 4, 5 -> feed.end(step == 4);
                case 6, 7 -> feed.follow(cursor, now, 2);
                case 8 -> {
                    kept = cursor.text();
                    keptDocuments = new TreeSet<>(feed.taken.keySet());
                }
                default -> {
                    cursor = FeedCursor.parse(kept, now);
                    feed.taken.keySet().retainAll(keptDocuments);
                }
            }
        }
        while (!feed.open.isEmpty()) {
            feed.end(true);
        }
        for (int i = 0; i <= feed.committed.size(); i++) {
            now += 16 * SECOND;
            feed.follow(cursor, now, 3);
        }
        assertThat(feed.taken.keySet()).isEqualTo(feed.committed);
    }

    @Property
    void aBuildTakesForHolesWhatWasUnderWay(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size) {
        List<Long> all = new ArrayList<>();
        for (long position = 1; position <= size; position++) {
            all.add(position);
        }
        Collections.shuffle(all, new Random(seed));
        List<Long> standing = all.subList(0, size / 2 + 1).stream().sorted().toList();
        long highest = standing.get(standing.size() - 1);
        FeedCursor cursor = FeedCursor.startingAt(highest, 0, standing, 0);
        List<Long> missing = new ArrayList<>();
        cursor.toAsk(1).forEach(hole -> {
            for (long position = hole.from(); position <= hole.to(); position++) {
                missing.add(position);
            }
        });
        assertThat(cursor.reached()).isEqualTo(highest);
        assertThat(missing)
                .containsExactlyElementsOf(all.subList(size / 2 + 1, size).stream()
                        .filter(position -> position < highest)
                        .sorted()
                        .toList());
    }

    @Property
    void aHoleIsGivenUpOnlyAfterTheLongestTransaction(@ForAll @IntRange(min = 1, max = 100) int width) {
        FeedCursor cursor = FeedCursor.atTheBeginning(0);
        cursor.saw(List.of(width + 1L), 0);
        long longest = FeedCursor.LONGEST_TRANSACTION.toNanos();
        assertThat(cursor.toAsk(longest)).containsExactly(new Stretch(1, width));
        assertThat(cursor.toAsk(longest + 16 * SECOND)).isEmpty();
        assertThat(cursor.missing()).isZero();
    }
}
