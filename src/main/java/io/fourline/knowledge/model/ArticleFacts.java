package io.fourline.knowledge.model;

import io.fourline.knowledge.ArticleText;
import io.fourline.shared.time.Instants;
import java.util.Map;
import java.util.TreeMap;

/** The journaled fields of an article, by the names and in the forms of its record: folding its journal gives these. */
public final class ArticleFacts {

    private ArticleFacts() {}

    public static Map<String, Object> of(Article article) {
        ArticleText text = article.text();
        Map<String, Object> facts = new TreeMap<>();
        facts.put("number", article.number());
        facts.put("family", article.family());
        facts.put("kind", text.kind().name());
        facts.put("title", text.title());
        facts.put("summary", text.summary());
        facts.put("body", text.body());
        facts.put("language", text.language());
        facts.put("audience", text.audience().name());
        facts.put("service", text.service());
        facts.put("category", text.category());
        facts.put("configurationItems", text.configurationItems());
        facts.put("itemTypes", text.itemTypes());
        facts.put("keywords", text.keywords());
        facts.put("organisations", text.organisations());
        facts.put("safeToDoYourself", text.safeToDoYourself());
        facts.put("state", article.state().name());
        facts.put("owner", article.owner());
        facts.put("author", article.author());
        facts.put("editors", article.editors());
        facts.put("withdrawn", article.withdrawn());
        facts.put("reviewDate", article.reviewDate());
        facts.put("publishedVersion", article.liveVersion().orElse(null));
        facts.put("publishedAt", Instants.text(Instants.kept(article.publishedAt())));
        facts.put("checkedAt", Instants.text(Instants.kept(article.checkedAt())));
        facts.put("createdAt", Instants.text(Instants.kept(article.createdAt())));
        facts.put("changedAt", Instants.text(Instants.kept(article.changedAt())));
        return facts;
    }
}
