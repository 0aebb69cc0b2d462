package io.fourline.knowledge.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.knowledge.ArticleFilter;
import io.fourline.knowledge.ArticleKind;
import io.fourline.knowledge.ArticleListing;
import io.fourline.knowledge.ArticleRow;
import io.fourline.knowledge.ArticleState;
import io.fourline.knowledge.Audience;
import io.fourline.knowledge.model.ArticleRights;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.time.Instants;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The articles a reader may have, on the tab and narrowed by what stands in the page's address. */
@Named
@RequestScoped
public class ArticlesView {

    private static final int PAGE = 30;
    private static final int MOST_FOUND = 100;
    private static final int MOST_POPULAR = 3;
    private static final int KEYS = 2;
    private static final String MINE = "mine";
    private static final String TO_REVIEW = "review";

    /** A tab: key of its words, and where it leads. */
    public record Shelf(String key, String href, boolean on) {}

    @Inject
    ArticleListing articles;

    @Inject
    Catalog catalog;

    @Inject
    Acting acting;

    @Inject
    Tongues tongues;

    @Inject
    HttpServletRequest request;

    private ArticlesAddress address;
    private Listing<ArticleRow> listing;
    private List<ArticleRow> popular;

    @PostConstruct
    void prepare() {
        address = ArticlesAddress.of(request::getParameter);
    }

    private Listing<ArticleRow> listing() {
        if (listing == null) {
            listing = address.value("q") == null
                    ? articles.list(filter(), after(), PAGE)
                    : new Listing<>(articles.find(filter(), MOST_FOUND), null);
        }
        return listing;
    }

    private ArticleFilter filter() {
        String caller = acting.caller().name();
        String shelf = address.value("shelf");
        return new ArticleFilter(
                address.value("q"),
                address.constant("state", ArticleState.class),
                address.constant("audience", Audience.class),
                address.constant("kind", ArticleKind.class),
                address.value("language"),
                address.value("service"),
                null,
                MINE.equals(shelf) ? caller : address.value("owner"),
                null,
                TO_REVIEW.equals(shelf) ? caller : null,
                isChoiceOfTongue() ? tongues.read() : List.of(),
                !acting.caller().isOfDesk());
    }

    // Whoever asked for a language, or for words that are in one, gets what they asked for; the desk keeps them all.
    private boolean isChoiceOfTongue() {
        return !acting.caller().isOfDesk() && address.value("language") == null && address.value("q") == null;
    }

    private List<Object> after() {
        String[] keys = address.value("after") == null
                ? new String[0]
                : address.value("after").split("_", KEYS);
        return keys.length == KEYS && keys[0].matches("\\d{1,18}")
                ? List.of(Instants.ofMicros(Long.valueOf(keys[0])), keys[1])
                : null;
    }

    public List<ArticleRow> getRows() {
        return listing().items();
    }

    /** Address of the rows after these, {@code null} on the last page. */
    public String getOlder() {
        List<Object> next = listing().next();
        return next == null
                ? null
                : address.with("after", Instants.toMicros((Instant) next.get(0)) + "_" + next.get(1));
    }

    public String getNewer() {
        return address.value("after") == null ? null : address.with("after", null);
    }

    /** What has helped most lately, in the reader's language where it is written in it. */
    public List<ArticleRow> getPopular() {
        if (popular == null) {
            popular = articles.popular(ArticleFilter.readableIn(tongues.read()), MOST_POPULAR);
        }
        return popular;
    }

    /** Whether something narrows the tab. */
    public boolean isNarrowed() {
        return address.isNarrowed();
    }

    /** Whether this is the first page of everything. */
    public boolean isStart() {
        return address.values().isEmpty();
    }

    public List<Shelf> getShelves() {
        Caller caller = acting.caller();
        List<Shelf> shelves = new ArrayList<>();
        shelves.add(new Shelf("all", address.on("shelf", null), "all".equals(getShelf())));
        if (isWriter()) {
            shelves.add(shelf("shelf", MINE, MINE));
            shelves.add(shelf("shelf", TO_REVIEW, TO_REVIEW));
        }
        if (caller.isOfDesk()) {
            for (ArticleState state : ArticleState.values()) {
                shelves.add(shelf("state", state.name(), state.name()));
            }
        }
        return shelves;
    }

    private Shelf shelf(String name, String value, String key) {
        return new Shelf(key, address.on(name, value), key.equals(getShelf()));
    }

    /** Key of the tab that is shown. */
    public String getShelf() {
        String shelf = address.value("shelf");
        boolean own = MINE.equals(shelf) || TO_REVIEW.equals(shelf);
        ArticleState state = address.constant("state", ArticleState.class);
        return own ? shelf : state == null ? "all" : state.name();
    }

    /** Whether the reader writes and reviews articles. */
    public boolean isWriter() {
        return ArticleRights.mayWrite(acting.caller());
    }

    public ArticleKind[] getKinds() {
        return ArticleKind.values();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public List<String> getLanguages() {
        return articles.languages();
    }

    public List<Catalog.ServiceEntry> getServices() {
        return catalog.services();
    }

    /** What stands in the address under a name. */
    public String given(String name) {
        return address.value(name);
    }
}
