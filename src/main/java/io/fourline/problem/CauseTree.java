package io.fourline.problem;

import io.fourline.shared.error.Reason;
import io.fourline.shared.text.TextRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What makes nodes a tree of causes: numbers of their own, known parents, no node that explains itself. */
final class CauseTree {

    static final int MOST = 200;

    private CauseTree() {}

    /** Everything that stands against these nodes, by field such as {@code causes[2].parent}. */
    static List<Reason> refusals(List<Cause> nodes) {
        if (nodes.size() > MOST) {
            return List.of(Reason.at("causes", "tooMany", MOST));
        }
        List<Reason> reasons = new ArrayList<>();
        Map<Integer, Cause> byId = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Cause node = nodes.get(i);
            if (node.id() < 1 || byId.putIfAbsent(node.id(), node) != null) {
                reasons.add(Reason.at("causes[" + i + "].id", "causeNumber", node.id()));
            }
            refusal(i, "text", node.text()).ifPresent(reasons::add);
            if (node.evidence() != null) {
                TextRule.DESCRIPTION
                        .refusal(field(i, "evidence"), node.evidence())
                        .ifPresent(reasons::add);
            }
            if (node.kind() == null) {
                reasons.add(Reason.at("causes[" + i + "].kind", "missing"));
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            Cause node = nodes.get(i);
            if (node.parent() != null && !byId.containsKey(node.parent())) {
                reasons.add(Reason.at("causes[" + i + "].parent", "unknown", node.parent()));
            } else if (explainsItself(node, byId)) {
                reasons.add(Reason.at("causes[" + i + "].parent", "causeCircle", node.id()));
            }
        }
        return reasons;
    }

    private static boolean explainsItself(Cause node, Map<Integer, Cause> byId) {
        Cause above = node;
        for (int step = 0; step <= byId.size(); step++) {
            if (above == null || above.parent() == null) {
                return false;
            }
            above = byId.get(above.parent());
        }
        return true;
    }

    private static Optional<Reason> refusal(int place, String name, String text) {
        return TextRule.PROSE.refusal(field(place, name), text);
    }

    private static String field(int place, String name) {
        return "causes[" + place + "]." + name;
    }
}
