package io.fourline.terms;

import io.fourline.shared.text.Checks;
import io.fourline.shared.text.CodeRule;
import io.fourline.shared.text.TextRule;
import io.fourline.sla.ClockKind;
import io.fourline.sla.TermsPlan;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a draft must be to be kept at all, however much stands against publishing it; everything is noted at once. */
final class DraftCheck {

    /** The reasons a ticket may wait for. */
    static final List<String> REASONS = List.of("REQUESTER", "SUPPLIER", "PARTS", "CHANGE", "VISIT", "OTHER");

    private static final int WARNINGS = 20;
    private static final int MOST_PERCENT = 500;
    private static final int LAST_HANDING_ON = 3;

    private final Checks checks;

    DraftCheck(Checks checks) {
        this.checks = checks;
    }

    void check(TermsPlan plan) {
        checks.text("name", plan.name(), TextRule.NAME);
        code("calendar", plan.calendar());
        code("noticeCalendar", plan.noticeCalendar());
        code("match.organisation", plan.match().organisation());
        code("match.service", plan.match().service());
        code("match.category", plan.match().category());
        Integer priority = plan.match().priority();
        checks.that(priority == null || isPriority(priority), "match.priority", "range", 1, TermsCheck.PRIORITIES);
        plan.calendars().forEach((kind, calendar) -> code("calendar." + kind, calendar));
        plan.targets().forEach((kind, row) -> row.forEach((place, target) -> checkTarget(kind, place, target)));
        plan.pauses()
                .forEach((kind, reasons) -> checks.that(
                        REASONS.containsAll(reasons), "pauses." + kind, "unknownValue", String.join(", ", REASONS)));
        checkWarnings(plan.warnings());
        for (int line : plan.handOn()) {
            checks.that(line >= 1 && line <= LAST_HANDING_ON, "handOn", "range", 1, LAST_HANDING_ON);
        }
    }

    private void code(String field, String code) {
        if (code != null) {
            checks.code(field, code, CodeRule.REGISTER);
        }
    }

    private static boolean isPriority(int priority) {
        return priority >= 1 && priority <= TermsCheck.PRIORITIES;
    }

    private void checkTarget(ClockKind kind, int priority, Duration target) {
        String field = "target." + kind + '.' + priority;
        checks.that(isPriority(priority), field, "range", 1, TermsCheck.PRIORITIES);
        DurationText.refusal(field, target).ifPresent(checks::add);
    }

    private void checkWarnings(List<TermsPlan.Warning> warnings) {
        checks.that(warnings.size() <= WARNINGS, "warnings", "tooMany", WARNINGS);
        Set<String> places = new HashSet<>();
        for (int i = 0; i < warnings.size(); i++) {
            TermsPlan.Warning warning = warnings.get(i);
            String field = "warnings[" + i + "]";
            boolean fits = warning.percent() >= 1 && warning.percent() <= MOST_PERCENT;
            checks.that(fits, field + ".percent", "range", 1, MOST_PERCENT);
            checks.that(!warning.clocks().isEmpty(), field + ".clocks", "missing");
            for (ClockKind kind : warning.clocks()) {
                boolean first = places.add(warning.percent() + "." + kind);
                checks.that(first, field + ".percent", "thresholdTwice", warning.percent());
            }
        }
    }
}
