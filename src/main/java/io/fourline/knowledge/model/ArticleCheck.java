package io.fourline.knowledge.model;

import io.fourline.knowledge.ArticleText;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What stands against an article's text as it was sent; {@link #check} gives it back as it is kept. */
public final class ArticleCheck {

    /** The most words of a list. */
    static final int MOST = 50;

    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_LANGUAGE = 35;

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Checks checks;

    /** Which codes are in use. */
    public record Registers(
            Predicate<String> service,
            Predicate<String> category,
            Predicate<String> item,
            Predicate<String> organisation) {}

    public ArticleCheck(Checks checks) {
        this.checks = checks;
    }

    public ArticleText check(ArticleText sent, Registers registers) {
        checks.required("kind", sent.kind());
        checks.required("audience", sent.audience());
        return new ArticleText(
                sent.kind(),
                checks.text("title", sent.title(), TextRule.TITLE),
                checks.optionalText("summary", sent.summary() == null ? "" : sent.summary(), LONGEST_SUMMARY),
                checks.text("body", sent.body() == null ? "" : sent.body(), TextRule.DOCUMENT),
                language(sent.language()),
                sent.audience(),
                known("service", sent.service(), registers.service()),
                known("category", sent.category(), registers.category()),
                words("configurationItems", sent.configurationItems(), registers.item()),
                words("itemTypes", sent.itemTypes(), type -> true),
                words("keywords", sent.keywords(), word -> true),
                words("organisations", sent.organisations(), registers.organisation()),
                sent.safeToDoYourself());
    }

    /** The day in the form it is kept in. */
    public String day(String field, String day) {
        return read(field, day).map(LocalDate::toString).orElse(day);
    }

    /** As {@link #day}, and one that is still to come. */
    public String dayAfter(String field, String day, LocalDate today) {
        Optional<LocalDate> read = read(field, day);
        checks.that(read.isEmpty() || read.get().isAfter(today), field, "past");
        return read.map(LocalDate::toString).orElse(day);
    }

    private Optional<LocalDate> read(String field, String day) {
        Optional<LocalDate> read = Optional.ofNullable(day)
                .filter(text -> DAY.matcher(text).matches())
                .flatMap(ArticleCheck::parsed);
        checks.that(read.isPresent(), field, "malformed", "date");
        return read;
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String language(String tag) {
        if (tag == null || tag.isBlank()) {
            return "en";
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
            boolean named = !locale.getLanguage().isEmpty() && tag.length() <= LONGEST_LANGUAGE;
            checks.that(named, "language", "malformedLanguage");
            return locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            checks.that(false, "language", "malformedLanguage");
            return tag;
        }
    }

    private String known(String field, String code, Predicate<String> inUse) {
        if (code == null || code.isBlank()) {
            return null;
        }
        String kept = code.strip();
        checks.that(inUse.test(kept), field, "unknown", kept);
        return kept;
    }

    private List<String> words(String field, List<String> sent, Predicate<String> inUse) {
        checks.that(sent.size() <= MOST, field, "tooMany", MOST);
        Set<String> kept = new LinkedHashSet<>();
        for (String word : sent.stream().limit(MOST).toList()) {
            String text = checks.text(field, word, TextRule.NAME);
            boolean oneLine = text != null && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
            checks.that(text == null || oneLine, field, "severalLines");
            checks.that(!oneLine || inUse.test(text), field, "unknown", text);
            kept.add(text);
        }
        return kept.stream().filter(word -> word != null && !word.isEmpty()).toList();
    }
}
