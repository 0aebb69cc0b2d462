package io.fourline.terms;

import io.fourline.sla.TermsPlan;
import io.fourline.sla.TermsPlan.Match;
import io.fourline.terms.TermsSelection.Criteria;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which of several terms fit a ticket best: those that name the most of what it has. A pure function. */
public final class TermsMatch {

    /** What terms may ask for, in the order in which a match is told. */
    public static final List<String> CRITERIA = List.of("organisation", "service", "category", "priority", "vip");

    // Between as many criteria the first of these that only one of them names decides; the code where none does.
    private static final List<String> WEIGHT = List.of("vip", "organisation", "service", "category", "priority");

    private TermsMatch() {}

    /** The versions that match, best first. */
    public static List<TermsVersion> ranked(List<TermsVersion> versions, Criteria criteria) {
        return versions.stream()
                .filter(version -> matches(version.plan().match(), criteria))
                .sorted(bestFirst())
                .toList();
    }

    /** Whether a ticket has everything that is named. */
    public static boolean matches(Match match, Criteria criteria) {
        return match.tickets() == criteria.tickets()
                && meets(match.organisation(), criteria.organisation())
                && meets(match.service(), criteria.service())
                && meets(match.category(), criteria.category())
                && meets(match.priority(), criteria.priority())
                && meets(match.vip(), criteria.vip());
    }

    private static boolean meets(Object asked, Object given) {
        return asked == null || asked.equals(given);
    }

    /** Names of the criteria that terms ask for. */
    public static List<String> named(Match match) {
        List<String> named = new ArrayList<>();
        for (String criterion : CRITERIA) {
            if (value(match, criterion) != null) {
                named.add(criterion);
            }
        }
        return named;
    }

    /** What terms ask for by a criterion; {@code null} for anything. */
    public static Object value(Match match, String criterion) {
        return switch (criterion) {
            case "organisation" -> match.organisation();
            case "service" -> match.service();
            case "category" -> match.category();
            case "priority" -> match.priority();
            default -> match.vip();
        };
    }

    /** Which of two versions that both match a ticket it gets. */
    public static Comparator<TermsVersion> bestFirst() {
        Comparator<TermsVersion> order = Comparator.comparingInt(
                version -> -named(version.plan().match()).size());
        for (String criterion : WEIGHT) {
            order = order.thenComparing(version -> value(version.plan().match(), criterion) == null);
        }
        return order.thenComparing(TermsVersion::code);
    }

    /** Codes of the calendars terms count by, the one for notices among them. */
    static SortedSet<String> calendars(TermsPlan plan) {
        SortedSet<String> codes = new TreeSet<>(plan.calendars().values());
        for (String code : new String[] {plan.calendar(), plan.noticeCalendar()}) {
            if (Objects.nonNull(code)) {
                codes.add(code);
            }
        }
        return codes;
    }
}
