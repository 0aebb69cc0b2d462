package io.fourline.terms;

import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.Hours;
import io.fourline.sla.TermsPlan;
import io.fourline.terms.TermsCheck.Standing;
import io.fourline.terms.TermsCheck.Surroundings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Terms that pass the check, and what surrounds them. */
final class TermsFixture {

    static final Instant NOW = Instant.parse("2026-11-10T09:00:00Z");
    static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private TermsFixture() {}

    /** Eight hours on five days. */
    static CalendarPlan office() {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                week.put(day, List.of(Hours.parse("08:00-16:00")));
            }
        }
        return new CalendarPlan(WARSAW, week, Map.of(), Map.of(), null, null);
    }

    static Optional<CalendarPlan> calendar(String code) {
        return switch (code) {
            case "WARSAW" -> Optional.of(office());
            case "ALWAYS" -> Optional.of(CalendarPlan.always(WARSAW));
            case "NEVER" -> Optional.of(new CalendarPlan(WARSAW, Map.of(), Map.of(), Map.of(), null, null));
            default -> Optional.empty();
        };
    }

    static Surroundings around(TermsVersion... others) {
        return new Surroundings(
                TermsFixture::calendar,
                (criterion, code) -> code.equals("OLD")
                        ? Standing.RETIRED
                        : code.equals("NONE") ? Standing.UNKNOWN : Standing.OFFERED,
                List.of(others),
                NOW);
    }

    static TreeMap<String, String> facts() {
        TreeMap<String, String> facts = new TreeMap<>(Map.of("name", "Gold", "calendar", "WARSAW", "handOn", "1"));
        for (int priority = 1; priority <= 5; priority++) {
            facts.put("target.RESPOND." + priority, "PT15M");
            facts.put("target.RESOLVE." + priority, "PT8H");
            for (int line = 1; line <= 4; line++) {
                facts.put("target.LINE_" + line + "." + priority, "PT2H");
            }
        }
        facts.put("warning.75.RESOLVE", "ASSIGNEE,TEAM_LEAD");
        facts.put("restartOnReopening", "false");
        return facts;
    }

    /** The sound facts with some of them changed, as pairs of name and value; {@code null} takes one away. */
    static TermsPlan plan(String... changes) {
        TreeMap<String, String> facts = facts();
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1] == null) {
                facts.remove(changes[i]);
            } else {
                facts.put(changes[i], changes[i + 1]);
            }
        }
        return TermsFacts.read(facts);
    }

    static TermsVersion version(String code, String... changes) {
        return new TermsVersion(code, "2026.1", plan(changes), NOW, "admin", "Agreed");
    }
}
