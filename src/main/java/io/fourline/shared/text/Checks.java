package io.fourline.shared.text;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.Reason;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with every field of a command, so that the sender learns all of it at once. */
public final class Checks {

    private final List<Reason> reasons = new ArrayList<>();

    /** The text as it is kept; what stands against it, being missing included, is noted. */
    public String text(String field, String text, TextRule rule) {
        rule.refusal(field, text).ifPresent(reasons::add);
        return TextRule.trim(text);
    }

    /** As {@link #text}, but the field may be left out ({@code null}). */
    public String optionalText(String field, String text, TextRule rule) {
        return text == null ? null : text(field, text, rule);
    }

    /** As {@link #optionalText}, but for text that has a limit of its own, in code points. */
    public String optionalText(String field, String text, int most) {
        String kept = optionalText(field, text, TextRule.DESCRIPTION);
        that(kept == null || kept.codePointCount(0, kept.length()) <= most, field, "tooLong", most);
        return kept;
    }

    /** The code as it is kept. */
    public String code(String field, String code, CodeRule rule) {
        rule.refusal(field, code).ifPresent(reasons::add);
        return TextRule.trim(code);
    }

    public <T> T required(String field, T value) {
        that(value != null, field, "missing");
        return value;
    }

    public void that(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            reasons.add(Reason.at(field, code, arguments));
        }
    }

    public void add(Reason reason) {
        reasons.add(reason);
    }

    /** Everything noted so far. */
    public List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    /** @throws InvalidInput with everything noted, if anything was */
    public void done() {
        if (!reasons.isEmpty()) {
            throw new InvalidInput(reasons);
        }
    }
}
