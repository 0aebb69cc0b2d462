package io.fourline.shared.text;

import io.fourline.shared.error.Reason;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the code of a register's entry may be: letters and digits of ASCII, between them dots, hyphens and underscores. */
public enum CodeRule {
    /** A service, category or chain. */
    REGISTER(40),
    /** A configuration item; inventories have longer ones. */
    ITEM(64);

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?");

    private final int max;

    CodeRule(int max) {
        this.max = max;
    }

    public int max() {
        return max;
    }

    /** Why the code cannot be kept; {@code null} counts as missing. */
    public Optional<Reason> refusal(String field, String code) {
        if (code == null) {
            return Optional.of(Reason.at(field, "missing"));
        }
        String kept = TextRule.trim(code);
        if (kept.isEmpty()) {
            return Optional.of(Reason.at(field, "blank"));
        }
        if (kept.length() > max) {
            return Optional.of(Reason.at(field, "tooLong", max));
        }
        return CODE.matcher(kept).matches() ? Optional.empty() : Optional.of(Reason.at(field, "malformedCode"));
    }
}
