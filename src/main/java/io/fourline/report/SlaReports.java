package io.fourline.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fourline.incident.IncidentSight.Condition;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Function;

/** SLA reports of the last minute, so that looking at one from several sides reads the period once. */
@ApplicationScoped
public class SlaReports {

    private static final Duration FRESHNESS = Duration.ofMinutes(1);
    private static final int KEPT = 100;

    private Cache<Key, SlaReport> recent;

    /** What a report is of, and who may see what in it. */
    public record Key(SlaFilter filter, ZoneId zone, Condition sight) {}

    @PostConstruct
    void prepare() {
        recent = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(FRESHNESS)
                .build();
    }

    SlaReport report(Key key, Function<Key, SlaReport> reading) {
        SlaReport known = recent.getIfPresent(key);
        if (known == null) {
            known = reading.apply(key);
            recent.put(key, known);
        }
        return known;
    }
}
