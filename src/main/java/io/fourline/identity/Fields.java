package io.fourline.identity;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The fields of one command as they are read: each is trimmed and checked, complaints are gathered, and
 * {@link #refuseIfWrong()} tells them all at once. Lengths are counted in code points.
 */
final class Fields {

    /** The longest code or account name. */
    static final int CODE_LENGTH = 40;

    private static final Pattern ACCOUNT_NAME = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9])?");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,38}[A-Za-z0-9])?");

    private final List<Reason> reasons = new ArrayList<>();

    /** A required single line of 1 to {@code most} characters. */
    String line(String field, String value, int most) {
        String text = trimmed(value);
        if (text == null) {
            refuse(field, "missing");
            return null;
        }
        return measured(field, text, most, false);
    }

    /** A single line that may be left out: {@code null} when blank. */
    String optionalLine(String field, String value, int most) {
        String text = trimmed(value);
        return text == null ? null : measured(field, text, most, false);
    }

    /** A required text of 1 to {@code most} characters that may have several lines. */
    String text(String field, String value, int most) {
        String text = trimmed(value);
        if (text == null) {
            refuse(field, "missing");
            return null;
        }
        return measured(field, text, most, true);
    }

    /** A text that may be left out: {@code null} when blank. */
    String optionalText(String field, String value, int most) {
        String text = trimmed(value);
        return text == null ? null : measured(field, text, most, true);
    }

    /** A code: 1 to 40 letters, digits, dots, hyphens and underscores, with a letter or digit at both ends. */
    String code(String field, String value) {
        return matching(field, value, CODE, "notARegisterCode");
    }

    /** An account name: as a code, in small letters. */
    String accountName(String field, String value) {
        return matching(field, value, ACCOUNT_NAME, "notACode");
    }

    private String matching(String field, String value, Pattern pattern, String complaint) {
        String text = line(field, value, CODE_LENGTH);
        if (text != null && !pattern.matcher(text).matches()) {
            refuse(field, complaint);
        }
        return text;
    }

    /** A whole number between {@code least} and {@code most}. */
    int number(String field, Integer value, int least, int most) {
        if (value == null) {
            refuse(field, "missing");
            return least;
        }
        if (value < least || value > most) {
            refuse(field, "outOfRange", least, most);
        }
        return value;
    }

    /** Complains when {@code right} is false. */
    void check(boolean right, String field, String code, Object... arguments) {
        if (!right) {
            refuse(field, code, arguments);
        }
    }

    void refuse(String field, String code, Object... arguments) {
        reasons.add(Reason.at(field, code, arguments));
    }

    /** @throws InvalidInput with every complaint, when there is one */
    void refuseIfWrong() {
        if (!reasons.isEmpty()) {
            throw new InvalidInput(reasons);
        }
    }

    private String measured(String field, String text, int most, boolean severalLines) {
        if (text.codePointCount(0, text.length()) > most) {
            refuse(field, "tooLong", most);
        }
        if (text.codePoints().anyMatch(c -> forbidden(c, severalLines))) {
            refuse(field, "controlCharacter");
        }
        return text;
    }

    private static boolean forbidden(int c, boolean severalLines) {
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean layout = severalLines && (c == '\t' || c == '\n' || c == '\r');
        return lone || Character.isISOControl(c) && !layout;
    }

    private static String trimmed(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
