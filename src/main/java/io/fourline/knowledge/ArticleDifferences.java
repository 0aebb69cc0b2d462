package io.fourline.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a later text of an article says otherwise than an earlier one.
 *
 * @param fields what differs beside the body
 * @param body the whole body in pieces
 */
public record ArticleDifferences(List<Field> fields, List<Piece> body) {

    /** A field with its two values, lists joined by commas; {@code null} for empty. */
    public record Field(String field, String before, String after) {}

    public static ArticleDifferences between(ArticleText earlier, ArticleText later) {
        List<Field> fields = new ArrayList<>();
        note(fields, "kind", earlier.kind(), later.kind());
        note(fields, "title", earlier.title(), later.title());
        note(fields, "summary", earlier.summary(), later.summary());
        note(fields, "language", earlier.language(), later.language());
        note(fields, "audience", earlier.audience(), later.audience());
        note(fields, "service", earlier.service(), later.service());
        note(fields, "category", earlier.category(), later.category());
        note(fields, "configurationItems", earlier.configurationItems(), later.configurationItems());
        note(fields, "itemTypes", earlier.itemTypes(), later.itemTypes());
        note(fields, "keywords", earlier.keywords(), later.keywords());
        note(fields, "organisations", earlier.organisations(), later.organisations());
        note(fields, "safeToDoYourself", earlier.safeToDoYourself(), later.safeToDoYourself());
        return new ArticleDifferences(List.copyOf(fields), TextComparison.of(earlier.body(), later.body()));
    }

    private static void note(List<Field> fields, String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(new Field(name, text(before), text(after)));
        }
    }

    private static String text(Object value) {
        if (value instanceof List<?> words) {
            return words.isEmpty()
                    ? null
                    : String.join(", ", words.stream().map(Object::toString).toList());
        }
        return value == null || value.equals("") ? null : value.toString();
    }

    /** Whether nothing differs. */
    public boolean isNothing() {
        return fields.isEmpty() && body.stream().allMatch(piece -> piece.kind() == Piece.Kind.SAME);
    }
}
