package io.fourline.sla.rest;

import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.Hours;
import io.fourline.calendar.WorkingTime;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.text.Checks;
import io.fourline.shared.time.Instants;
import io.fourline.sla.ClockKind;
import io.fourline.sla.ClockTerms;
import io.fourline.sla.Clocks;
import io.fourline.sla.CompiledTerms;
import io.fourline.sla.Explanation;
import io.fourline.sla.Phase;
import io.fourline.sla.Pin;
import io.fourline.sla.Stretch;
import io.fourline.sla.TermsPlan;
import io.fourline.sla.Timeline;
import io.fourline.sla.rest.ReadingRequest.IntervalBody;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A {@link ReadingRequest} as the clocks of tickets take it: a ticket's life and terms made for the occasion. */
record Trial(CalendarPlan calendar, long target, Timeline timeline, long at) {

    /** The longest target, as terms have it. */
    static final Duration LONGEST = Duration.ofDays(3_652);

    /** An answer of more segments helps nobody, and would fill the memory. */
    static final int SEGMENTS = 100_000;

    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant BEHIND = Instant.parse("2200-01-01T00:00:00Z");
    private static final long WEEK = 7L * 86_400 * 1_000_000;
    private static final ClockKind KIND = ClockKind.RESOLVE;
    private static final Pin PIN = new Pin("TRIAL@1", Map.of());
    private static final String REASON = "REQUESTER";
    private static final String TIMELINE = "timeline";

    /** @throws InvalidInput with everything that is wrong */
    static Trial of(ReadingRequest request) {
        Checks checks = new Checks();
        CalendarPlan calendar = new TrialCalendar(checks).read(request.calendar());
        Duration target = request.target();
        checks.that(target.compareTo(Duration.ofNanos(1_000)) >= 0, "target", "targetNotPositive");
        checks.that(target.compareTo(LONGEST) <= 0, "target", "targetTooLong");
        boolean counted = instant(checks, "at", request.at());
        List<IntervalBody> intervals = request.timeline();
        checks.that(!intervals.isEmpty(), TIMELINE, "noIntervals");
        for (int i = 0; i < intervals.size(); i++) {
            interval(checks, intervals, i);
        }
        boolean begun =
                !intervals.isEmpty() && !request.at().isBefore(intervals.get(0).from());
        checks.that(!counted || intervals.isEmpty() || begun, "at", "beforeTimeline");
        checks.done();
        Trial trial =
                new Trial(calendar, target.toNanos() / 1_000, timeline(intervals), Instants.toMicros(request.at()));
        trial.checkLength();
        return trial;
    }

    private static boolean instant(Checks checks, String field, Instant instant) {
        boolean counted = !instant.isBefore(FIRST) && instant.isBefore(BEHIND);
        checks.that(counted, field, "yearBeyond", "1970", "2199");
        return counted;
    }

    private static void interval(Checks checks, List<IntervalBody> intervals, int i) {
        IntervalBody interval = intervals.get(i);
        String field = TIMELINE + "[" + i + "]";
        instant(checks, field + ".from", interval.from());
        if (interval.to() != null) {
            instant(checks, field + ".to", interval.to());
            checks.that(interval.from().isBefore(interval.to()), field + ".to", "intervalBackwards");
        }
        boolean last = i + 1 == intervals.size();
        checks.that(last || interval.to() != null, field + ".to", "intervalLastsOn");
        Instant end = i == 0 ? interval.from() : intervals.get(i - 1).to();
        checks.that(end == null || end.equals(interval.from()), field + ".from", "intervalsApart", end);
    }

    // Where an interval goes on as the one before it, no clock would notice the seam.
    private static Timeline timeline(List<IntervalBody> intervals) {
        List<Stretch> stretches = new ArrayList<>();
        Boolean before = null;
        for (IntervalBody interval : intervals) {
            if (before == null || before != interval.counts()) {
                stretches.add(stretch(interval.from(), interval.counts() ? Phase.OPEN : Phase.WAITING));
            }
            before = interval.counts();
        }
        Instant end = intervals.get(intervals.size() - 1).to();
        if (end != null) {
            stretches.add(stretch(end, Phase.CLOSED));
        }
        return new Timeline(stretches);
    }

    private static Stretch stretch(Instant from, Phase phase) {
        String reason = phase == Phase.WAITING ? REASON : null;
        return new Stretch(Instants.toMicros(from), phase, reason, 1, "", true, 1, PIN);
    }

    private void checkLength() {
        int windows = calendar.week().values().stream().mapToInt(List::size).sum();
        long last =
                timeline.present().phase() == Phase.CLOSED ? timeline.present().from() : at;
        long weeks = (Math.min(at, last) - timeline.openedAt()) / WEEK + 1;
        long most = weeks * (2L * windows + 8) + timeline.stretches().size();
        if (most > SEGMENTS && !isAlwaysOpen()) {
            throw new InvalidInput(TIMELINE, "tooManySegments", SEGMENTS);
        }
    }

    private boolean isAlwaysOpen() {
        List<Hours> whole = List.of(new Hours(0, Hours.WHOLE_DAY));
        return calendar.week().size() == 7 && calendar.week().values().stream().allMatch(whole::equals);
    }

    Explanation explain() {
        ClockTerms terms = terms();
        return Clocks.explainSoFar(KIND, timeline, pin -> terms, at).orElseThrow();
    }

    /** Terms for one clock, in which the wait pauses. */
    private ClockTerms terms() {
        Map<Integer, Duration> targets = Map.of(1, Duration.of(target, ChronoUnit.MICROS));
        TermsPlan plan = new TermsPlan(
                PIN.terms(),
                TermsPlan.Match.ANY,
                PIN.terms(),
                Map.of(),
                Map.of(KIND, targets),
                Map.of(KIND, Set.of(REASON)),
                List.of(),
                Set.of(),
                false,
                null);
        return new CompiledTerms(PIN.terms(), plan, Map.of(), name -> new WorkingTime(calendar));
    }
}
