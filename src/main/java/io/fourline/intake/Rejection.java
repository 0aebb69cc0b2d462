package io.fourline.intake;

import io.fourline.shared.error.Reason;

/**
 * What was left out of an import and why: the line of the file where it begins (from 1), the reason with the column it
 * concerns, and how many source events were left out with it (0 when it only tells of something not looked at).
 */
public record Rejection(long line, Reason reason, int events) {

    /** One event or row left out, because of one of its columns ({@code null} for the whole row). */
    public static Rejection ofEvent(long line, String column, String code, Object... arguments) {
        return new Rejection(line, Reason.at(column, code, arguments), 1);
    }
}
