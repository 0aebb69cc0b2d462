package io.fourline.terms;

import io.fourline.sla.ClockKind;
import io.fourline.sla.TermsPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Thresholds that can never fire or tell nobody, and lines told to hand on that never will. */
final class WarningCheck {

    private static final int USED_UP = 100;

    private WarningCheck() {}

    static List<TermsProblem> problems(TermsPlan plan) {
        List<TermsProblem> found = new ArrayList<>();
        for (TermsPlan.Warning warning : plan.warnings()) {
            for (ClockKind kind : new TreeSet<>(warning.clocks())) {
                String field = "warning." + warning.percent() + '.' + kind;
                if (isEmpty(plan, kind)) {
                    found.add(TermsProblem.warning("thresholdWithoutTarget", field, warning.percent(), kind));
                } else if (warning.percent() >= USED_UP && plan.handOn().contains(kind.line())) {
                    found.add(TermsProblem.warning("thresholdAfterHandOn", field, warning.percent(), kind));
                }
                if (warning.told().isEmpty()) {
                    found.add(TermsProblem.warning("tellsNobody", field, warning.percent(), kind));
                }
            }
        }
        for (int line : new TreeSet<>(plan.handOn())) {
            if (isEmpty(plan, ClockKind.ofLine(line))) {
                found.add(TermsProblem.warning("handOnWithoutBudget", "handOn", line));
            }
        }
        return found;
    }

    private static boolean isEmpty(TermsPlan plan, ClockKind kind) {
        return plan.targets().getOrDefault(kind, Map.of()).isEmpty();
    }
}
