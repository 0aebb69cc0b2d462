package io.fourline.calendar;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fourline.calendar.model.PublishedVersion;
import io.fourline.calendar.store.CalendarRepository;
import io.fourline.shared.error.NotFound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The published calendars as clocks count by them. A version never changes and is kept for good once read; which version
 * is the newest is known anew after a few seconds.
 */
@ApplicationScoped
public class Calendars {

    private static final Duration FRESHNESS = Duration.ofSeconds(5);
    private static final int VERSIONS = 2_000;
    private static final int CODES = 1_000;

    /** Fired when a version has been published here. */
    public record Published(String code) {}

    @Inject
    CalendarRepository repository;

    private LoadingCache<String, WorkingTime> times;
    private LoadingCache<String, List<CalendarVersion>> versions;

    @PostConstruct
    void prepare() {
        times = Caffeine.newBuilder().maximumSize(VERSIONS).build(this::read);
        versions = Caffeine.newBuilder()
                .maximumSize(CODES)
                .expireAfterWrite(FRESHNESS)
                .build(this::versionsOf);
    }

    /**
     * The arithmetic of a version.
     *
     * @param name code and label, such as {@code WARSAW@2026.1}
     * @throws NotFound when there is no such version
     */
    public WorkingTime workingTime(String name) {
        WorkingTime time = times.get(name);
        if (time == null) {
            throw new NotFound("calendar", name);
        }
        return time;
    }

    /** Whether there is a version under this name. */
    public boolean isVersion(String name) {
        return times.get(name) != null;
    }

    /**
     * The version that was in force at an instant: the newest one published by then, or the first one where none had
     * been, so that tickets older than the calendar can be counted by it, too.
     */
    public Optional<CalendarVersion> inForce(String code, Instant at) {
        List<CalendarVersion> all = versions.get(code);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (!all.get(i).publishedAt().isAfter(at)) {
                return Optional.of(all.get(i));
            }
        }
        return all.stream().findFirst();
    }

    /** The newest version; empty while nothing has been published under the code. */
    public Optional<CalendarVersion> latest(String code) {
        List<CalendarVersion> all = versions.get(code);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Whether a version has ever been published under the code. */
    public boolean isPublished(String code) {
        return !versions.get(code).isEmpty();
    }

    /** Forgets which version is the newest once another has been published here. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
        versions.invalidate(published.code());
    }

    private WorkingTime read(String name) {
        return repository
                .version(CalendarVersion.codeIn(name), CalendarVersion.labelIn(name))
                .map(found -> new WorkingTime(found.version().plan()))
                .orElse(null);
    }

    private List<CalendarVersion> versionsOf(String code) {
        return repository.versions(code).stream().map(PublishedVersion::version).toList();
    }
}
