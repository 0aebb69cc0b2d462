package io.fourline.intake;

import io.fourline.shared.error.DeskException;
import io.fourline.shared.error.Reason;

/** A log cannot be read, or not beyond the place named; what was read before stays good. */
public class UnreadableLog extends DeskException {

    public UnreadableLog(String code, Object... arguments) {
        super(Reason.of(code, arguments));
    }
}
