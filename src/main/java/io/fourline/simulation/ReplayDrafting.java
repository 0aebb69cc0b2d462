package io.fourline.simulation;

import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.CalendarReading;
import io.fourline.calendar.CalendarVersion;
import io.fourline.calendar.Calendars;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.sla.ClockKind;
import io.fourline.sla.Pin;
import io.fourline.sla.TermsPlan;
import io.fourline.terms.TermsReading;
import io.fourline.terms.TermsRecord;
import io.fourline.terms.TermsSelection;
import io.fourline.terms.TermsVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes down what a replay is to compare, as it stands now. */
@ApplicationScoped
public class ReplayDrafting {

    @Inject
    TermsReading terms;

    @Inject
    Calendars calendars;

    @Inject
    CalendarReading drafts;

    @Inject
    TermsSelection selection;

    /**
     * @throws RuleViolated when a calendar of the draft has never been published and is not asked for as a draft
     */
    ReplayBasis basis(StartReplay wish, Instant now) {
        TermsRecord drafted = terms(wish.terms());
        Set<String> used = calendars(drafted.plan());
        Checks checks = new Checks();
        for (String code : wish.calendarDrafts()) {
            checks.that(used.contains(code), "calendarDrafts", "oneOf", String.join(", ", used));
        }
        checks.done();
        Map<String, String> labels = new TreeMap<>();
        Map<String, CalendarPlan> calendarDrafts = new TreeMap<>();
        for (String code : used) {
            if (wish.calendarDrafts().contains(code)) {
                calendarDrafts.put(code, drafts.plan(code, CalendarReading.DRAFT));
                labels.put(code, ReplayBasis.DRAFT);
            } else {
                labels.put(code, published(code));
            }
        }
        Pin pin = new Pin(drafted.code() + '@' + ReplayBasis.DRAFT, labels);
        return new ReplayBasis(drafted.code(), drafted.plan(), pin, calendarDrafts, base(drafted, now));
    }

    TermsRecord terms(String code) {
        return terms.terms(code);
    }

    /** Whether the terms say something else by now, or others have been published. */
    boolean isOlder(ReplayBasis basis) {
        TermsRecord now = terms(basis.terms());
        String base = basis.base() == null ? null : basis.base().terms();
        return !now.plan().equals(basis.plan())
                || !Objects.equals(now.latest().map(TermsVersion::name).orElse(null), base);
    }

    /** Calendars of the terms that somebody is working on. */
    List<String> draftedCalendars(String code) {
        return calendars(terms(code).plan()).stream()
                .filter(calendar -> drafts.calendar(calendar).draft() != null)
                .toList();
    }

    private String published(String code) {
        return calendars
                .latest(code)
                .map(CalendarVersion::label)
                .orElseThrow(() -> new RuleViolated("replayCalendar", code));
    }

    private Pin base(TermsRecord drafted, Instant now) {
        return selection.inForce(now).stream()
                .filter(version -> version.code().equals(drafted.code()))
                .findFirst()
                .map(this::pin)
                .orElse(null);
    }

    private Pin pin(TermsVersion version) {
        Map<String, String> labels = new TreeMap<>();
        calendars(version.plan()).forEach(code -> labels.put(code, published(code)));
        return new Pin(version.name(), labels);
    }

    private static Set<String> calendars(TermsPlan plan) {
        Set<String> codes = new TreeSet<>();
        for (ClockKind kind : ClockKind.values()) {
            codes.add(plan.calendar(kind));
        }
        return codes;
    }
}
