package io.fourline.shared.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One compiled message pattern. Texts without arguments are kept ready, texts that only insert strings are joined by hand; the
 * rest (numbers, plurals, choices) goes through ICU.
 */
final class Phrase {

    private final String fixed;
    private final Object[] pieces;
    private final String pattern;
    private final Locale locale;
    private MessageFormat format;

    private Phrase(String pattern, Object[] pieces, Locale locale) {
        boolean constant = pieces != null && (pieces.length == 0 || pieces.length == 1 && pieces[0] instanceof String);
        this.fixed = !constant ? null : pieces.length == 0 ? "" : (String) pieces[0];
        this.pieces = pieces;
        this.pattern = pattern;
        this.locale = locale;
    }

    static Phrase compiled(String key, String pattern, Locale locale) {
        try {
            return new Phrase(pattern, pieces(new MessagePattern(pattern)), locale);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The text of " + key + " is no message pattern: " + pattern, e);
        }
    }

    String text(Object... arguments) {
        if (fixed != null) {
            return fixed;
        }
        return pieces != null && onlyStrings(arguments) ? joined(arguments) : formatted(arguments);
    }

    // A MessageFormat keeps state while it formats, and is dear to make: one per phrase, made when first needed.
    private synchronized String formatted(Object[] arguments) {
        if (format == null) {
            format = new MessageFormat(pattern, locale);
        }
        return format.format(arguments);
    }

    private String joined(Object[] arguments) {
        StringBuilder text = new StringBuilder();
        for (Object piece : pieces) {
            if (piece instanceof Integer number) {
                text.append(number < arguments.length ? arguments[number] : "{" + number + "}");
            } else {
                text.append(piece);
            }
        }
        return text.toString();
    }

    private static boolean onlyStrings(Object[] arguments) {
        for (Object argument : arguments) {
            if (!(argument instanceof String)) {
                return false;
            }
        }
        return true;
    }

    /** Literal strings and argument numbers in order, or null when the pattern asks for more than inserting. */
    private static Object[] pieces(MessagePattern parsed) {
        String pattern = parsed.getPatternString();
        List<Object> pieces = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int from = 0;
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            literal.append(pattern, from, part.getIndex());
            from = part.getLimit();
            if (part.getType() == Part.Type.INSERT_CHAR) {
                literal.append((char) part.getValue());
            } else if (part.getType() == Part.Type.ARG_START) {
                Part number = parsed.getPart(i + 1);
                if (part.getArgType() != MessagePattern.ArgType.NONE || number.getType() != Part.Type.ARG_NUMBER) {
                    return null;
                }
                add(pieces, literal);
                pieces.add(number.getValue());
                i = parsed.getLimitPartIndex(i);
                from = parsed.getPart(i).getLimit();
            }
        }
        add(pieces, literal);
        return pieces.toArray();
    }

    private static void add(List<Object> pieces, StringBuilder literal) {
        if (!literal.isEmpty()) {
            pieces.add(literal.toString());
            literal.setLength(0);
        }
    }
}
