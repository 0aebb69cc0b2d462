package io.fourline.terms;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fourline.calendar.CalendarVersion;
import io.fourline.calendar.Calendars;
import io.fourline.sla.Measured;
import io.fourline.sla.Pin;
import io.fourline.sla.TermsPlan;
import io.fourline.terms.model.PublishedTerms;
import io.fourline.terms.model.Terms;
import io.fourline.terms.store.TermsRepository;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which terms a ticket gets: read at every opening, from local copies that live a few seconds. */
@ApplicationScoped
public class TermsSelection {

    private static final Duration FRESHNESS = Duration.ofSeconds(5);
    private static final int PLANS = 2_000;
    private static final String ALL = "";

    /** What is known of a ticket when its terms are selected; {@code null} for what it does not have. */
    public record Criteria(
            Measured tickets, String organisation, String service, String category, int priority, boolean vip) {

        /** What is known of an incident. */
        public Criteria(String organisation, String service, String category, int priority, boolean vip) {
            this(Measured.INCIDENT, organisation, service, category, priority, vip);
        }
    }

    /**
     * The terms that would have been taken else.
     *
     * @param terms code and label
     * @param matched how many criteria they name, all of which the ticket meets
     */
    public record Considered(String terms, String name, int matched) {}

    /**
     * The terms a ticket gets, and why.
     *
     * @param matched how many criteria of the ticket they name and meet
     * @param asked how many criteria they name: as many, or they would not match
     * @param matchedBy names of these criteria: organisation, service, category, priority, vip
     * @param nextBest {@code null} when no other terms match
     */
    public record Chosen(Pin pin, String name, int matched, int asked, List<String> matchedBy, Considered nextBest) {}

    /** Fired when terms have been published or retired here. */
    public record Changed() {}

    @Inject
    TermsRepository repository;

    @Inject
    Calendars calendars;

    private LoadingCache<String, List<OfferedTerms>> copies;
    private LoadingCache<String, TermsPlan> plans;

    @PostConstruct
    void prepare() {
        copies = Caffeine.newBuilder().expireAfterWrite(FRESHNESS).build(all -> read());
        plans = Caffeine.newBuilder().maximumSize(PLANS).build(TermsFacts::readJson);
    }

    /** The most specific terms among the versions in force at an instant; empty when none match or none are in force. */
    public Optional<Chosen> select(Criteria criteria, Instant openedAt) {
        List<TermsVersion> inForce = inForce(openedAt);
        List<TermsVersion> ranked = TermsMatch.ranked(inForce, criteria);
        for (int i = 0; i < ranked.size(); i++) {
            Optional<Pin> pin = pin(ranked.get(i), openedAt);
            if (pin.isPresent()) {
                TermsVersion next = i + 1 < ranked.size() ? ranked.get(i + 1) : null;
                return Optional.of(chosen(ranked.get(i), pin.get(), next));
            }
        }
        return Optional.empty();
    }

    /**
     * What a ticket is measured by from here on; where its terms are still the right ones, the version stays.
     *
     * @param present what it is measured by, {@code null} for nothing
     * @return {@code null} for nothing
     */
    public Pin select(Criteria criteria, Instant openedAt, Pin present) {
        Pin chosen = select(criteria, openedAt).map(Chosen::pin).orElse(null);
        String now = chosen == null ? null : chosen.code();
        String was = present == null ? null : present.code();
        return Objects.equals(now, was) ? present : chosen;
    }

    /** The version of each active terms in force at an instant: the latest that had been published by then. */
    public List<TermsVersion> inForce(Instant at) {
        return inForce(copies.get(ALL), at);
    }

    /** As {@link #inForce(Instant)}, but read anew, for who has locked the terms and must not miss any. */
    List<TermsVersion> inForceNow(Instant at) {
        return inForce(read(), at);
    }

    private static List<TermsVersion> inForce(List<OfferedTerms> offered, Instant at) {
        return offered.stream()
                .map(terms -> terms.inForce(at))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Chosen chosen(TermsVersion best, Pin pin, TermsVersion next) {
        List<String> named = TermsMatch.named(best.plan().match());
        Considered nextBest = next == null
                ? null
                : new Considered(
                        next.name(),
                        next.plan().name(),
                        TermsMatch.named(next.plan().match()).size());
        return new Chosen(pin, best.plan().name(), named.size(), named.size(), named, nextBest);
    }

    /**
     * The pin of a version for a ticket opened at an instant: each of its calendars in the version in force then.
     * Empty while one of them has none.
     */
    public Optional<Pin> pin(TermsVersion version, Instant openedAt) {
        Map<String, String> labels = new TreeMap<>();
        for (String code : TermsMatch.calendars(version.plan())) {
            Optional<CalendarVersion> calendar = calendars.inForce(code, openedAt);
            if (calendar.isEmpty()) {
                return Optional.empty();
            }
            labels.put(code, calendar.get().label());
        }
        return Optional.of(new Pin(version.name(), labels));
    }

    /** A published version; empty where there is none. */
    public Optional<TermsVersion> version(String code, String label) {
        return repository.version(code, label).map(version -> version(version, plans::get));
    }

    /** The names of all versions of these terms, such as {@code GOLD@2026.2}, latest first. */
    public List<String> versionNames(String code) {
        return repository.versions(code).stream()
                .map(version -> version.code() + '@' + version.label())
                .toList();
    }

    private List<OfferedTerms> read() {
        Map<String, List<PublishedTerms>> versions =
                repository.versions().stream().collect(Collectors.groupingBy(PublishedTerms::code));
        List<OfferedTerms> offered = new ArrayList<>();
        for (Terms terms : repository.all()) {
            Function<PublishedTerms, TermsVersion> record = version -> version(version, plans::get);
            offered.add(new OfferedTerms(
                    terms.retiredAt(),
                    versions.getOrDefault(terms.code(), List.of()).stream()
                            .map(record)
                            .toList()));
        }
        return offered;
    }

    static TermsVersion version(PublishedTerms version, Function<String, TermsPlan> plan) {
        return new TermsVersion(
                version.code(),
                version.label(),
                plan.apply(version.content()),
                version.publishedAt(),
                version.publishedBy(),
                version.reason());
    }

    /** Forgets the local copies after a change made here; before its commit they would only be read again as they were. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        copies.invalidateAll();
    }
}
