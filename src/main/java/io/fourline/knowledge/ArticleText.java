package io.fourline.knowledge;

import io.fourline.journal.Facts;
import java.util.List;

/**
 * What an article says and for whom: this is drafted, reviewed, and published as a version.
 *
 * @param summary one or two sentences, for lists
 * @param body Markdown; see {@link RichText}
 * @param language a language tag, such as {@code pl} or {@code pt-BR}
 * @param service code of the service it is about; {@code null} for any
 * @param configurationItems codes of items it is about
 * @param itemTypes kinds of items it is about
 * @param organisations codes of the organisations whose people may read it; empty for all
 * @param safeToDoYourself whether a requester may follow it without help
 */
public record ArticleText(
        ArticleKind kind,
        String title,
        String summary,
        String body,
        String language,
        Audience audience,
        String service,
        String category,
        List<String> configurationItems,
        List<String> itemTypes,
        List<String> keywords,
        List<String> organisations,
        boolean safeToDoYourself) {

    /** The text as facts tell it by its own names. */
    static ArticleText of(Facts facts) {
        return new ArticleText(
                facts.constant("kind", ArticleKind.class),
                facts.text("title"),
                facts.text("summary"),
                facts.text("body"),
                facts.text("language"),
                facts.constant("audience", Audience.class),
                facts.text("service"),
                facts.text("category"),
                facts.texts("configurationItems"),
                facts.texts("itemTypes"),
                facts.texts("keywords"),
                facts.texts("organisations"),
                facts.truth("safeToDoYourself"));
    }

    public ArticleText {
        configurationItems = configurationItems == null ? List.of() : List.copyOf(configurationItems);
        itemTypes = itemTypes == null ? List.of() : List.copyOf(itemTypes);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        organisations = organisations == null ? List.of() : List.copyOf(organisations);
    }
}
