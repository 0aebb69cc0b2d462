package io.fourline.knowledge;

import io.fourline.identity.Caller;
import io.fourline.knowledge.model.Article;
import io.fourline.knowledge.model.ArticleRights;
import io.fourline.knowledge.store.ArticleTexts;
import io.fourline.search.LayerDraft;
import io.fourline.search.SearchDocument;
import io.fourline.search.SearchDocument.Layer;
import io.fourline.search.SearchReading;
import io.fourline.search.SearchSource;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Articles for the search: what is published for requesters is open to them, and the desk finds drafts, too. One that has
 * been published is found by the desk by what its readers read.
 */
@ApplicationScoped
public class ArticleSearchSource implements SearchSource {

    static final String KIND = "article";
    private static final String DESK = "desk";
    private static final String ALL = "all";

    @Inject
    ArticleTexts texts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> keyOf(String subject) {
        String prefix = ArticleDesk.subject("");
        return Optional.of(subject)
                .filter(text -> text.startsWith(prefix))
                .map(text -> text.substring(prefix.length()))
                .filter(TicketNumber.ARTICLE::matches);
    }

    @Override
    public List<SearchDocument> documents(Collection<String> keys) {
        return made(texts.articles(keys));
    }

    @Override
    public List<SearchDocument> after(String key, int limit) {
        return made(texts.after(key, limit));
    }

    private List<SearchDocument> made(List<Article> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        Map<String, ArticleText> live =
                texts.live(articles.stream().map(Article::number).toList());
        return articles.stream()
                .map(article -> document(article, live.get(article.number())))
                .toList();
    }

    private static SearchDocument document(Article article, ArticleText live) {
        List<Layer> layers = new ArrayList<>();
        LayerDraft inside =
                layer(DESK, article, live == null ? article.text() : live).readBy(Set.of(DESK));
        layers.add(inside.fact("published", live != null).layer());
        if (live != null && live.audience() == Audience.REQUESTER) {
            LayerDraft outside = layer(SearchDocument.PUBLIC, article, live);
            outside.readBy(live.organisations().isEmpty() ? Set.of(ALL) : organisations(live));
            layers.add(outside.fact("published", true).layer());
        }
        return new SearchDocument(KIND, article.number(), article.changedAt(), layers);
    }

    private static LayerDraft layer(String name, Article article, ArticleText text) {
        return new LayerDraft(name, text.title())
                .says("summary", text.summary())
                .says("body", RichText.plain(text.body()))
                .says("keywords", String.join(" · ", text.keywords()))
                .fact("state", article.state())
                .fact("type", text.kind())
                .fact("language", text.language())
                .fact("service", text.service())
                .fact("category", text.category())
                .facts("item", text.configurationItems())
                .fact("owner", name.equals(DESK) ? article.owner() : null)
                .fact("safe", text.safeToDoYourself());
    }

    private static Set<String> organisations(ArticleText text) {
        Set<String> tokens = new HashSet<>();
        text.organisations().forEach(code -> tokens.add(organisation(code)));
        return tokens;
    }

    private static String organisation(String code) {
        return "organisation:" + code;
    }

    @Override
    public List<SearchReading> readings(Caller caller) {
        if (ArticleRights.seesAll(caller)) {
            return List.of(new SearchReading(DESK, Set.of(DESK)));
        }
        if (!ArticleRights.mayReadAny(caller)) {
            return List.of();
        }
        Set<String> tokens =
                caller.organisation() == null ? Set.of(ALL) : Set.of(ALL, organisation(caller.organisation()));
        return List.of(new SearchReading(SearchDocument.PUBLIC, tokens));
    }

    @Override
    public Map<String, Set<String>> visible(Caller caller, Collection<String> keys) {
        Map<String, Set<String>> layers = new HashMap<>();
        if (ArticleRights.seesAll(caller)) {
            texts.articles(keys).forEach(article -> layers.put(article.number(), Set.of(DESK)));
        } else {
            texts.live(keys).forEach((number, text) -> {
                if (ArticleRights.mayRead(caller, text)) {
                    layers.put(number, Set.of(SearchDocument.PUBLIC));
                }
            });
        }
        return layers;
    }

    @Override
    public String page(Caller caller, String key) {
        return "/knowledge/article.xhtml?number=" + key;
    }
}
