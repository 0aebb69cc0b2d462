package io.fourline.knowledge.web;

import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.identity.web.Signpost;
import io.fourline.knowledge.model.ArticleRights;
import io.fourline.shared.web.FramePart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The ways to the articles: answers for those who ask, and the shelf with its upkeep for the desk. */
@RequestScoped
public class KnowledgeFrame implements FramePart {

    private static final int AFTER_TICKETS = 40;
    private static final String PLACE = "/knowledge/articles.xhtml";

    @Inject
    Signpost signpost;

    @Override
    public int place() {
        return AFTER_TICKETS;
    }

    @Override
    public List<Group> groups() {
        Caller caller = signpost.caller().orElse(null);
        if (caller == null) {
            return List.of();
        }
        if (caller.isOfDesk()) {
            return List.of(new Group(signpost.words("articles.title"), shelf(caller)));
        }
        return caller.has(Role.REQUESTER)
                ? List.of(new Group(null, List.of(signpost.item("articles", "book", "articles.answers", PLACE))))
                : List.of();
    }

    private List<Item> shelf(Caller caller) {
        List<Item> items = new ArrayList<>();
        items.add(signpost.item("articles", "book", "articles.nav", PLACE));
        if (ArticleRights.mayWrite(caller)) {
            items.add(signpost.item("review", "check", "articles.shelf.review", PLACE + "?shelf=review"));
        }
        items.add(signpost.item("upkeep", "eye", "upkeep.title", "/knowledge/upkeep.xhtml"));
        return items;
    }
}
