package io.fourline.shared.error;

import java.util.List;

/** A rule of the desk stands against the act; every reason is told at once. */
public class RuleViolated extends DeskException {

    public RuleViolated(List<Reason> reasons) {
        super(reasons);
    }

    public RuleViolated(String code, Object... arguments) {
        super(Reason.of(code, arguments));
    }
}
