package io.fourline.knowledge.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.knowledge.ArticleFilter;
import io.fourline.knowledge.ArticleKind;
import io.fourline.knowledge.ArticleReading;
import io.fourline.knowledge.ArticleRow;
import io.fourline.knowledge.ArticleState;
import io.fourline.knowledge.Audience;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.time.Instants;
import io.fourline.shared.web.Reader;
import io.fourline.ticket.Listing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The articles a reader may have, narrowed by what stands in the page's address. */
@Named
@RequestScoped
public class ArticlesView {

    private static final int PAGE = 30;
    private static final int MOST_POPULAR = 5;
    private static final int KEYS = 2;

    /** A narrower or wider list, one step away. */
    public record Choice(String label, String href, boolean on) {}

    @Inject
    ArticleReading reading;

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    @Inject
    Reader reader;

    @Inject
    Acting acting;

    @Inject
    HttpServletRequest request;

    private ArticlesAddress address;
    private Listing<ArticleRow> listing;
    private List<ArticleRow> popular;

    @PostConstruct
    void prepare() {
        address = ArticlesAddress.of(request::getParameter);
        listing = reading.list(filter(), after(), PAGE);
    }

    private ArticleFilter filter() {
        return new ArticleFilter(
                address.value("q"),
                address.constant("state", ArticleState.class),
                address.constant("audience", Audience.class),
                address.constant("kind", ArticleKind.class),
                address.value("language"),
                address.value("service"),
                null,
                "me".equals(address.value("owner")) ? acting.caller().name() : null,
                null,
                !acting.caller().isOfDesk());
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
        return listing.items();
    }

    /** Address of the rows after these, {@code null} on the last page. */
    public String getOlder() {
        return listing.next() == null
                ? null
                : address.with(
                        "after",
                        Instants.toMicros((Instant) listing.next().get(0)) + "_"
                                + listing.next().get(1));
    }

    public String getNewer() {
        return address.value("after") == null ? null : address.with("after", null);
    }

    /** What has helped most lately. */
    public List<ArticleRow> getPopular() {
        if (popular == null) {
            popular = reading.popular(ArticleFilter.readable(), MOST_POPULAR);
        }
        return popular;
    }

    /** Whether something narrows the list. */
    public boolean isNarrowed() {
        return address.isNarrowed();
    }

    public List<Choice> getStates() {
        return Stream.concat(
                        Stream.of(choice("owner", "me", words().of("articles.mine"))),
                        Arrays.stream(ArticleState.values())
                                .map(state -> choice("state", state.name(), words().of("article.state." + state))))
                .toList();
    }

    public List<Choice> getKinds() {
        List<Choice> choices = new ArrayList<>();
        for (ArticleKind kind : ArticleKind.values()) {
            choices.add(choice("kind", kind.name(), words().of("article.kind." + kind)));
        }
        for (Audience audience : Audience.values()) {
            choices.add(choice("audience", audience.name(), words().of("article.audience." + audience)));
        }
        return choices;
    }

    public List<Choice> getServices() {
        return catalog.services().stream()
                .map(service -> choice("service", service.code(), service.name()))
                .toList();
    }

    private Choice choice(String name, String value, String label) {
        boolean on = value.equals(address.value(name));
        return new Choice(label, address.with(name, on ? null : value), on);
    }

    public String serviceName(String code) {
        return code == null ? words().of("article.service.any") : catalog.serviceName(code);
    }

    public String personName(String account) {
        return directory.displayName(account);
    }

    /** A language by its own name, such as {@code polski}. */
    public String languageName(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return language.getDisplayName(language);
    }

    public String getQ() {
        return address.value("q");
    }

    public String getService() {
        return address.value("service");
    }

    private Wording words() {
        return Words.loaded().in(reader.locale());
    }
}
