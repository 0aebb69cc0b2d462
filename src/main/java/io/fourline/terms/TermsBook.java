package io.fourline.terms;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fourline.calendar.Calendars;
import io.fourline.sla.Book;
import io.fourline.sla.ClockTerms;
import io.fourline.sla.CompiledTerms;
import io.fourline.sla.Pin;
import io.fourline.sla.TermsPlan;
import io.fourline.terms.store.TermsRepository;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The terms that tickets are pinned to, ready for counting; a version never changes, so copies stay good. */
@ApplicationScoped
class TermsBook implements Book {

    private static final int KEPT = 2_000;

    @Inject
    TermsRepository repository;

    @Inject
    Calendars calendars;

    private LoadingCache<Pin, ClockTerms> copies;

    @PostConstruct
    void prepare() {
        copies = Caffeine.newBuilder().maximumSize(KEPT).build(this::compiled);
    }

    @Override
    public ClockTerms terms(Pin pin) {
        return copies.get(pin);
    }

    private ClockTerms compiled(Pin pin) {
        TermsPlan plan = repository
                .version(pin.code(), pin.label())
                .map(version -> TermsFacts.readJson(version.content()))
                .orElseThrow(() -> new IllegalStateException("No terms " + pin.terms()));
        return new CompiledTerms(pin.terms(), plan, pin.calendars(), calendars::workingTime);
    }
}
