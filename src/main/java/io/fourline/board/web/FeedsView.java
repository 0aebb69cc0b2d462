package io.fourline.board.web;

import io.fourline.board.FeedRecord;
import io.fourline.board.FeedScope;
import io.fourline.board.Feeds;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The reader's calendar feeds; the address of a new one is shown this once. */
@Named
@RequestScoped
public class FeedsView {

    @EJB
    Feeds feeds;

    @Inject
    BoardPage page;

    private List<FeedRecord> all;
    private FeedScope scope;
    private FeedRecord made;

    @PostConstruct
    void read() {
        all = feeds.own();
        scope = scope == null ? FeedScope.usual(page.acting().caller()) : scope;
    }

    public void create() {
        made = feeds.create(scope);
        read();
    }

    public String revoke() {
        feeds.revoke(page.parameter("feed"));
        return page.done("feeds.xhtml", "feeds.revoked");
    }

    public List<FeedRecord> getAll() {
        return all;
    }

    public FeedScope[] getScopes() {
        return FeedScope.values();
    }

    /** {@code null} unless one has just been made. */
    public FeedRecord getMade() {
        return made;
    }

    public FeedScope getScope() {
        return scope;
    }

    public void setScope(FeedScope scope) {
        this.scope = scope;
    }
}
