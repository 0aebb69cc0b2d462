package io.fourline.schedule.model;

import io.fourline.schedule.Planned;
import io.fourline.schedule.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Planned work by item and by implementer, each in the order of its beginning. It never changes. */
public final class PlannedIndex {

    private final Map<String, Track> byItem = new HashMap<>();
    private final Map<String, Track> byImplementer = new HashMap<>();

    /** Work in order, with the latest end of all up to each, so that a search can stop early. */
    private static final class Track {
        private final List<Planned> work = new ArrayList<>();
        private Instant[] latestEnd;

        void overlapping(Slot slot, Consumer<Planned> found) {
            for (int i = firstFrom(slot) - 1; i >= 0; i--) {
                if (!latestEnd[i].isAfter(slot.from())) {
                    return;
                }
                if (slot.overlaps(work.get(i).slot().from(), work.get(i).slot().to())) {
                    found.accept(work.get(i));
                }
            }
        }

        // The first place whose work begins only when the slot has ended.
        private int firstFrom(Slot slot) {
            int low = 0;
            int high = work.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (work.get(middle).slot().from().isBefore(slot.to())) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        void seal() {
            work.sort(Comparator.comparing((Planned one) -> one.slot().from()).thenComparing(Planned::number));
            latestEnd = new Instant[work.size()];
            Instant latest = Instant.MIN;
            for (int i = 0; i < latestEnd.length; i++) {
                Instant end = work.get(i).slot().to();
                latest = end.isAfter(latest) ? end : latest;
                latestEnd[i] = latest;
            }
        }
    }

    public PlannedIndex(Collection<Planned> planned) {
        for (Planned work : planned) {
            work.items().forEach(item -> track(byItem, item).work.add(work));
            if (work.implementer() != null) {
                track(byImplementer, work.implementer()).work.add(work);
            }
        }
        byItem.values().forEach(Track::seal);
        byImplementer.values().forEach(Track::seal);
    }

    private static Track track(Map<String, Track> tracks, String key) {
        return tracks.computeIfAbsent(key, any -> new Track());
    }

    /** The items that work is planned on. */
    Collection<String> items() {
        return byItem.keySet();
    }

    void onItem(String item, Slot slot, Consumer<Planned> found) {
        Track track = byItem.get(item);
        if (track != null) {
            track.overlapping(slot, found);
        }
    }

    void by(String implementer, Slot slot, Consumer<Planned> found) {
        Track track = byImplementer.get(implementer);
        if (track != null) {
            track.overlapping(slot, found);
        }
    }
}
