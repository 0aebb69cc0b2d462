package io.fourline.incident.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fourline.identity.Caller;
import io.fourline.incident.IncidentQueue;
import io.fourline.incident.web.QueueAddress.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** How much waits in each view of somebody's queue: counted up to a cap, and kept for a few seconds per account. */
@ApplicationScoped
class QueueCounts {

    /** No list is counted further than this. */
    static final int CAP = 1_000;

    private static final Duration FRESHNESS = Duration.ofSeconds(10);
    private static final int ACCOUNTS_KEPT = 5_000;

    private final Cache<String, Map<View, Integer>> kept = Caffeine.newBuilder()
            .maximumSize(ACCOUNTS_KEPT)
            .expireAfterWrite(FRESHNESS)
            .build();

    @Inject
    IncidentQueue queue;

    /** The counts of the views that are shown; {@link #CAP} plus one stands for more. */
    Map<View, Integer> of(Caller caller, Iterable<View> shown, Instant now) {
        return kept.get(caller.name(), name -> counted(caller, shown, now));
    }

    /** Counts anew at the next page, after the caller has changed something. */
    void forget(Caller caller) {
        kept.invalidate(caller.name());
    }

    private Map<View, Integer> counted(Caller caller, Iterable<View> shown, Instant now) {
        Map<View, Integer> counts = new EnumMap<>(View.class);
        for (View view : shown) {
            QueueAddress address = QueueAddress.of(name -> "view".equals(name) ? view.key() : null);
            counts.put(view, queue.count(address.asked(caller.name(), QueueTeam.usual(caller), now), CAP + 1));
        }
        return counts;
    }
}
