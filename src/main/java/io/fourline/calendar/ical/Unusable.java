package io.fourline.calendar.ical;

import io.fourline.shared.error.Reason;

/** An event cannot be taken for a holiday; the rest of its file can. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    Unusable(String code, Object... arguments) {
        super(code);
        this.reason = Reason.of(code, arguments);
    }

    Reason reason() {
        return reason;
    }
}
