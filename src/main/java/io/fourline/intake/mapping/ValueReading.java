package io.fourline.intake.mapping;

import io.fourline.intake.LogFormat;
import io.fourline.intake.model.Attributes;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks up the values of one mapping's fields in a row, and refuses those no column of the desk could hold. */
final class ValueReading {

    static final int LONGEST_WORD = 200;
    static final int LONGEST_ACTOR = 80;

    private static final String OF_CASE = "case:";
    private static final Pattern FORMULA = Pattern.compile("=.+|[+\\-@].*[(|!].*", Pattern.DOTALL);

    private final Set<String> missing;
    private final boolean guardFormulas;
    private Attributes event = Attributes.NONE;
    private Attributes ofCase = Attributes.NONE;
    private boolean unknownWords;

    ValueReading(Mapping mapping) {
        this.missing = mapping.missingWords();
        this.guardFormulas = mapping.format() == LogFormat.CSV;
    }

    void turnTo(Attributes event, Attributes ofCase) {
        this.event = event;
        this.ofCase = ofCase;
        this.unknownWords = false;
    }

    /** Whether this row used a word outside the mapping's lists. */
    boolean metUnknownWords() {
        return unknownWords;
    }

    /** The field's value in the desk's words, or {@code null}. */
    String word(Field field) {
        return word(field, LONGEST_WORD);
    }

    String word(Field field, int longest) {
        for (String key : field.keys()) {
            String told = told(key);
            if (told != null) {
                check(key, told, longest);
                return translated(field, told);
            }
        }
        return field.otherwise();
    }

    /** The first of the field's values that tells something, as the source wrote it; what is longer is cut. */
    String text(Field field, int longest) {
        return field.keys().stream()
                .map(this::told)
                .filter(Objects::nonNull)
                .findFirst()
                .map(told -> told.codePointCount(0, told.length()) <= longest
                        ? told
                        : told.substring(0, told.offsetByCodePoints(0, longest)))
                .orElse(null);
    }

    /** As {@link #word(Field)}, but a row without it is refused. */
    String requiredWord(Field field) {
        String word = word(field);
        if (word == null) {
            throw new BadValue(field.keys().get(0), "intake.missing");
        }
        return word;
    }

    /** The value under one name as the source wrote it, trimmed; {@code null} when it stands for nothing. */
    String told(String key) {
        String value = event.value(key);
        if (value == null && key.startsWith(OF_CASE)) {
            value = ofCase.value(key.substring(OF_CASE.length()));
        }
        if (value == null) {
            return null;
        }
        String trimmed = value.strip();
        return trimmed.isEmpty() || missing.contains(trimmed) ? null : trimmed;
    }

    private String translated(Field field, String told) {
        if (field.values().isEmpty()) {
            return told;
        }
        String word = field.values().get(told);
        if (word == null) {
            unknownWords = true;
            return field.otherwise();
        }
        return word;
    }

    private void check(String key, String told, int longest) {
        if (told.length() > longest && told.codePointCount(0, told.length()) > longest) {
            throw new BadValue(key, "intake.tooLong", longest);
        }
        if (guardFormulas && isSuspect(told.charAt(0)) && FORMULA.matcher(told).matches()) {
            throw new BadValue(key, "intake.formula");
        }
    }

    private static boolean isSuspect(char first) {
        return first == '=' || first == '+' || first == '-' || first == '@';
    }
}
