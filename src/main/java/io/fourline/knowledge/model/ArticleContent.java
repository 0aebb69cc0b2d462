package io.fourline.knowledge.model;

import io.fourline.knowledge.ArticleKind;
import io.fourline.knowledge.ArticleText;
import io.fourline.knowledge.Audience;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The text of an article or of a version, as its columns. */
@Embeddable
public class ArticleContent {

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    private String title;
    private String summary;
    private String body;
    private String language;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String service;
    private String category;
    private String items;

    @Column(name = "item_types")
    private String itemTypes;

    private String keywords;
    private String organisations;
    private boolean safe;

    protected ArticleContent() {}

    ArticleContent(ArticleText text) {
        kind = text.kind();
        title = text.title();
        summary = text.summary();
        body = text.body();
        language = text.language();
        audience = text.audience();
        service = text.service();
        category = text.category();
        items = Listed.join(text.configurationItems());
        itemTypes = Listed.join(text.itemTypes());
        keywords = Listed.join(text.keywords());
        organisations = Listed.join(text.organisations());
        safe = text.safeToDoYourself();
    }

    ArticleText text() {
        return new ArticleText(
                kind,
                title,
                summary,
                body,
                language,
                audience,
                service,
                category,
                Listed.split(items),
                Listed.split(itemTypes),
                Listed.split(keywords),
                Listed.split(organisations),
                safe);
    }
}
