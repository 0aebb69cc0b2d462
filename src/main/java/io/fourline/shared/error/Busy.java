package io.fourline.shared.error;

/** The desk cannot do this now but may in a moment: the caller should try again. */
public class Busy extends DeskException {

    public Busy(String code, Object... arguments) {
        super(Reason.of(code, arguments));
    }
}
