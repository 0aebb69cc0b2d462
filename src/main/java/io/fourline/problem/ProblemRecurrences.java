package io.fourline.problem;

import io.fourline.identity.Acting;
import io.fourline.incident.IncidentTally;
import io.fourline.incident.IncidentTally.By;
import io.fourline.incident.IncidentTally.Span;
import io.fourline.incident.IncidentTally.Tally;
import io.fourline.problem.RecurrenceRule.Measure;
import io.fourline.problem.store.ProblemLists;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What keeps coming back: items, categories and services with more incidents than is usual, by {@link RecurrenceRule}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProblemRecurrences {

    /** How many times as long as the period observed the earlier one is, at most. */
    private static final int EARLIER = 4;

    private static final int MOST_INCIDENTS = 200;
    private static final MathContext SHOWN = new MathContext(4);

    @Inject
    IncidentTally tally;

    @Inject
    ProblemLists lists;

    @Inject
    ProblemStandings standings;

    @Inject
    Acting acting;

    /** The longest of these periods, in days, that has an earlier one as long to compare with; the shortest if none has. */
    public int longestKnown(List<Integer> periods) {
        return periods.stream()
                .sorted(Comparator.reverseOrder())
                .filter(days -> isKnown(span(days, false), days))
                .findFirst()
                .orElseGet(() -> Collections.min(periods));
    }

    private static boolean isKnown(Span span, int days) {
        return days(Duration.between(span.from(), span.since())) >= days;
    }

    /** The least probable first; nothing while the desk does not know an earlier period as long as the one observed. */
    public List<Recurrence> recurrences(int days, boolean imported) {
        standings.requireSight(acting.caller());
        Span span = span(days, imported);
        double earlierDays = days(Duration.between(span.from(), span.since()));
        if (!isKnown(span, days)) {
            return List.of();
        }
        return tally.tallies(span, RecurrenceRule.LEAST).stream()
                .flatMap(one -> unusual(one, span, days, earlierDays))
                .sorted(Comparator.comparingDouble(Recurrence::pValue)
                        .thenComparing(
                                Comparator.comparingLong(Recurrence::observed).reversed())
                        .thenComparing(Recurrence::by)
                        .thenComparing(Recurrence::code))
                .toList();
    }

    private Stream<Recurrence> unusual(Tally one, Span span, int days, double earlierDays) {
        Measure measure = RecurrenceRule.measure(one.recent(), one.earlier(), days, earlierDays);
        if (!measure.isUnusual(one.recent())) {
            return Stream.empty();
        }
        return Stream.of(new Recurrence(
                one.by(),
                one.code(),
                span.from(),
                span.since(),
                span.until(),
                one.recent(),
                one.earlier(),
                shown(measure.expected()),
                measure.factor() == null ? null : shown(measure.factor()),
                shown(measure.pValue()),
                lists.openOn(one.by(), one.code())));
    }

    /** Numbers of the recent incidents of something, newest first; the most that a new problem is raised from at once. */
    public List<String> incidents(By by, String code, int days, boolean imported) {
        standings.requireSight(acting.caller());
        return tally.recent(span(days, imported), by, code, MOST_INCIDENTS);
    }

    private Span span(int days, boolean imported) {
        Instant until = acting.now();
        Instant since = until.minus(Duration.ofDays(days));
        Instant from = since.minus(Duration.ofDays((long) days * EARLIER));
        Instant first = tally.first(imported).filter(since::isAfter).orElse(since);
        return new Span(first.isAfter(from) ? first : from, since, until, imported);
    }

    private static double days(Duration length) {
        return length.toMillis() / (double) Duration.ofDays(1).toMillis();
    }

    private static double shown(double value) {
        return new BigDecimal(value).round(SHOWN).doubleValue();
    }
}
