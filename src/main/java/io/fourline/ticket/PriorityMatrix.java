package io.fourline.ticket;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fourline.ticket.model.PriorityRule;
import io.fourline.ticket.store.TicketRepository;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The impact × urgency matrix: which of the priorities 1 to 5 a ticket gets. */
@ApplicationScoped
public class PriorityMatrix {

    private static final Duration FRESHNESS = Duration.ofSeconds(5);
    private static final String WHOLE = "";

    /** Fired when the matrix has been edited here. */
    public record Changed() {}

    @Inject
    TicketRepository repository;

    private LoadingCache<String, Map<PriorityRule.Cell, Integer>> copy;

    @PostConstruct
    void prepare() {
        copy = Caffeine.newBuilder().expireAfterWrite(FRESHNESS).build(whole -> read());
    }

    /** @return 1 (most urgent) to 5 */
    public int priority(Impact impact, Urgency urgency) {
        return copy.get(WHOLE).getOrDefault(new PriorityRule.Cell(impact, urgency), byWeight(impact, urgency));
    }

    /** Forgets the local copy after a change made here; before its commit it would only be read again as it was. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        copy.invalidateAll();
    }

    /** The priority a cell has while nobody has set it: the ITIL practice's simple sum of both scales. */
    public static int byWeight(Impact impact, Urgency urgency) {
        int weight = Math.min(impact.ordinal(), Impact.HIGH.ordinal()) + urgency.ordinal();
        return impact == Impact.MAJOR && urgency == Urgency.HIGH ? 1 : Math.max(1, 5 - weight);
    }

    private Map<PriorityRule.Cell, Integer> read() {
        Map<PriorityRule.Cell, Integer> matrix = new HashMap<>();
        repository
                .priorityRules()
                .forEach(rule -> matrix.put(new PriorityRule.Cell(rule.impact(), rule.urgency()), rule.priority()));
        return matrix;
    }
}
