package io.fourline.intake.mapping;

import io.fourline.intake.Rejection;

/** A value for whose sake its row is left out; caught where the row is read, never seen outside. */
final class BadValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String code;
    private final transient Object[] arguments;

    BadValue(String column, String code, Object... arguments) {
        super(code, null, false, false);
        this.column = column;
        this.code = code;
        this.arguments = arguments;
    }

    Rejection at(long line) {
        return Rejection.ofEvent(line, column, code, arguments);
    }
}
