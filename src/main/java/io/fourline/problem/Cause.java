package io.fourline.problem;

import io.fourline.shared.text.TextRule;
import java.util.Map;
import java.util.TreeMap;

/**
 * A node of the cause tree.
 *
 * @param id number within its problem
 * @param parent what it explains; {@code null} for the failure itself
 * @param evidence what speaks for or against it; {@code null} for nothing yet
 */
public record Cause(int id, Integer parent, CauseKind kind, String text, String evidence) {

    Cause trimmed() {
        return new Cause(id, parent, kind, TextRule.trim(text), evidence == null ? null : TextRule.trim(evidence));
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("id", id);
        facts.put("parent", parent);
        facts.put("kind", kind.name());
        facts.put("text", text);
        facts.put("evidence", evidence);
        return facts;
    }

    static Cause of(Map<?, ?> facts) {
        return new Cause(
                (Integer) facts.get("id"),
                (Integer) facts.get("parent"),
                CauseKind.valueOf((String) facts.get("kind")),
                (String) facts.get("text"),
                (String) facts.get("evidence"));
    }
}
