package io.fourline.change;

import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;

/** The reason that some acts have to give. */
final class Reasons {

    private Reasons() {}

    static String required(String given) {
        Checks checks = new Checks();
        String reason = checks.text("reason", given, TextRule.PROSE);
        checks.done();
        return reason;
    }

    static String optional(String given) {
        Checks checks = new Checks();
        String reason = checks.optionalText("reason", given, TextRule.DESCRIPTION);
        checks.done();
        return reason == null || reason.isBlank() ? null : reason;
    }
}
