package io.fourline.sla;

import java.util.ArrayList;
import java.util.List;

/** A ticket's life from its opening on: stretches in their order, without gaps, the last one lasting. */
public record Timeline(List<Stretch> stretches) {

    public Timeline {
        stretches = List.copyOf(stretches);
        for (int i = 1; i < stretches.size(); i++) {
            if (stretches.get(i).from() < stretches.get(i - 1).from()) {
                throw new IllegalArgumentException("A timeline runs forward");
            }
        }
    }

    public static Timeline opening(Stretch first) {
        return new Timeline(List.of(first));
    }

    /** Microseconds since 1970-01-01T00:00:00Z. */
    public long openedAt() {
        return stretches.get(0).from();
    }

    public Stretch present() {
        return stretches.get(stretches.size() - 1);
    }

    /** Goes on as {@code next}; where no clock would notice, it stays as it is. */
    public Timeline then(Stretch next) {
        if (present().isLike(next)) {
            return this;
        }
        List<Stretch> longer = new ArrayList<>(stretches);
        longer.add(next);
        return new Timeline(longer);
    }

    /** The timeline as it stood at an instant not before the opening, what happened at that instant included. */
    public Timeline asOf(long at) {
        return new Timeline(
                stretches.stream().filter(stretch -> stretch.from() <= at).toList());
    }
}
