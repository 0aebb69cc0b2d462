package io.fourline.search.model;

import io.fourline.search.model.Wanted.Clause;
import io.fourline.search.model.Wanted.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads what people type into a search field: words, "phrases", field:value, -without (or NOT), beginning*, and OR between words.
 * Nothing is a mistake: what is no operator is read as words, and what is too much is left out.
 */
public final class QueryText {

    /** More words than these tell a search nothing new. */
    public static final int MOST_CLAUSES = 32;

    private static final int LONGEST = 4_000;
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";
    private static final String OPEN_ONLY = "\u201e\u00ab";

    private final Set<String> fields;
    private final String text;
    private final boolean cut;
    private final List<Clause> clauses = new ArrayList<>();
    private boolean any;
    private boolean without;
    private int at;

    private QueryText(String text, Set<String> fields) {
        this.fields = fields;
        this.cut = text.length() > LONGEST;
        this.text = seen(cut ? text.substring(0, LONGEST) : text);
    }

    /** @param fields the names that may stand before a colon, in small letters */
    public static Wanted read(String text, Set<String> fields) {
        return new QueryText(text == null ? "" : text, fields).read();
    }

    /** Without what sets the direction of writing; what else cannot be seen parts words. Joiners belong to what they join. */
    private static String seen(String text) {
        return text.replaceAll("[\\p{Cf}&&[^\\u200c\\u200d]]", "").replaceAll("\\p{Cc}", " ");
    }

    private Wanted read() {
        skipSpace();
        while (at < text.length() && clauses.size() < MOST_CLAUSES) {
            readOne();
            skipSpace();
        }
        boolean more = at < text.length();
        return new Wanted(List.copyOf(clauses), any, cut || more);
    }

    private void readOne() {
        boolean negated = without;
        without = false;
        while (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            negated |= text.charAt(at) == '-';
            at++;
        }
        if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
            return;
        }
        String phrase = quoted();
        if (phrase != null) {
            add(Kind.PHRASE, null, phrase, negated);
            return;
        }
        String word = chunk();
        int colon = word.indexOf(':');
        String name = colon > 0 ? word.substring(0, colon).toLowerCase(Locale.ROOT) : "";
        if (fields.contains(name)) {
            addField(name, word.substring(colon + 1), negated);
        } else {
            addWord(word, negated);
        }
    }

    private void addField(String name, String value, boolean negated) {
        String quoted = value.isEmpty() && at > 0 && text.charAt(at - 1) == ':' ? quoted() : null;
        if (quoted != null && !quoted.isBlank()) {
            add(Kind.FIELD, name, quoted.strip(), negated);
        } else if (value.isEmpty()) {
            addWord(name, negated);
        } else {
            add(Kind.FIELD, name, value, negated);
        }
    }

    private void addWord(String word, boolean negated) {
        switch (word) {
            case "AND", "&&" -> {
                // All words are wanted anyway.
            }
            case "OR", "||" -> any = !clauses.isEmpty();
            case "NOT" -> without = true;
            default -> {
                String bare = word.replaceAll("[*?]+$", "");
                boolean beginning = bare.length() < word.length() && !bare.isEmpty();
                add(beginning ? Kind.BEGINNING : Kind.WORD, null, beginning ? bare : word, negated);
            }
        }
    }

    private void add(Kind kind, String field, String said, boolean negated) {
        if (said.codePoints().anyMatch(QueryText::isHeard)) {
            clauses.add(new Clause(kind, field, said, negated));
        }
    }

    /** Letters, digits and pictures. */
    private static boolean isHeard(int sign) {
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.OTHER_SYMBOL;
    }

    /** The phrase that begins here, past its end; {@code null} where none begins or it does not end. */
    private String quoted() {
        if (at >= text.length() || QUOTES.indexOf(text.charAt(at)) < 0) {
            return null;
        }
        for (int end = at + 1; end < text.length(); end++) {
            char letter = text.charAt(end);
            if (QUOTES.indexOf(letter) >= 0 && OPEN_ONLY.indexOf(letter) < 0) {
                String phrase = text.substring(at + 1, end);
                at = end + 1;
                return phrase;
            }
        }
        return null;
    }

    /** What stands here up to the next space or quotation mark, past its end. */
    private String chunk() {
        int begin = at++;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && QUOTES.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(begin, at);
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
