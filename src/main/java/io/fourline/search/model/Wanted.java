package io.fourline.search.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody searches for.
 *
 * @param any whether one of the words is enough
 * @param shortened whether there was more than a search can take, and the rest was left out
 */
public record Wanted(List<Clause> clauses, boolean any, boolean shortened) {

    /** How a clause is meant. */
    public enum Kind {
        WORD,
        BEGINNING,
        PHRASE,
        FIELD
    }

    /**
     * One thing that is to be there, or not to be there.
     *
     * @param field the name before the colon in a {@link Kind#FIELD}, else {@code null}
     */
    public record Clause(Kind kind, String field, String text, boolean negated) {}

    /** Whether a field is asked for. */
    public boolean asks(String field) {
        return clauses.stream().anyMatch(clause -> field.equals(clause.field()));
    }

    /** The last word taken for the beginning of a longer one, as while somebody types. */
    public Wanted whileTyping() {
        int last = clauses.size() - 1;
        if (last < 0 || clauses.get(last).kind() != Kind.WORD) {
            return this;
        }
        List<Clause> typed = new ArrayList<>(clauses);
        Clause word = typed.get(last);
        typed.set(last, new Clause(Kind.BEGINNING, null, word.text(), word.negated()));
        return new Wanted(List.copyOf(typed), any, shortened);
    }
}
