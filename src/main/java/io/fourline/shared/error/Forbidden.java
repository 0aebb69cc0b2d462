package io.fourline.shared.error;

/** The caller sees the thing but may not do this to it. */
public class Forbidden extends DeskException {

    public Forbidden(String code, Object... arguments) {
        super(Reason.of(code, arguments));
    }
}
