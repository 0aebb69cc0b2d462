package io.fourline.terms;

import java.util.Arrays;
import java.util.List;

/**
 * Something the consistency check found in terms.
 *
 * @param code its texts stand in the words under {@code terms.check.<code>} and {@code terms.check.<code>.text}
 * @param field the fact it is about, such as {@code target.LINE_4.1}; {@code null} for the whole
 * @param arguments of the texts: numbers, texts, clocks, spans and gaps in the week
 */
public record TermsProblem(Severity severity, String code, String field, List<Object> arguments) {

    /** How much a problem weighs. */
    public enum Severity {
        /** Terms that have it are not published. */
        ERROR,
        /** It may be meant. */
        WARNING
    }

    static TermsProblem error(String code, String field, Object... arguments) {
        return new TermsProblem(Severity.ERROR, code, field, Arrays.asList(arguments));
    }

    static TermsProblem warning(String code, String field, Object... arguments) {
        return new TermsProblem(Severity.WARNING, code, field, Arrays.asList(arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
