package io.fourline.change;

import io.fourline.change.model.Change;
import io.fourline.change.model.ChangeRights;
import io.fourline.change.store.ChangeTexts;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.search.LayerDraft;
import io.fourline.search.SearchDocument;
import io.fourline.search.SearchReading;
import io.fourline.search.SearchSource;
import io.fourline.ticket.TicketNumber;
import io.fourline.ticket.model.Comment;
import io.fourline.ticket.store.TicketTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes for the search, open to those who may see them: {@link ChangeRights} decides. */
@ApplicationScoped
public class ChangeSearchSource implements SearchSource {

    private static final String KIND = "change";
    private static final String DESK = "desk";

    @Inject
    ChangeTexts texts;

    @Inject
    TicketTexts talk;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> keyOf(String subject) {
        return Optional.of(subject).filter(TicketNumber.CHANGE::matches);
    }

    @Override
    public List<SearchDocument> documents(Collection<String> keys) {
        return made(texts.changes(keys));
    }

    @Override
    public List<SearchDocument> after(String key, int limit) {
        return made(texts.after(key, limit));
    }

    private List<SearchDocument> made(List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        Map<String, List<Comment>> comments =
                talk.comments(changes.stream().map(Change::number).toList());
        return changes.stream()
                .map(change -> document(change.record(), comments.getOrDefault(change.number(), List.of())))
                .toList();
    }

    private static SearchDocument document(ChangeRecord change, List<Comment> comments) {
        LayerDraft layer = new LayerDraft(DESK, change.title())
                .readBy(readers(change))
                .says("description", change.description())
                .says("reason", change.reason())
                .says("plan", change.plans().implementation())
                .says("plan", change.plans().test())
                .says("plan", change.plans().backOut())
                .says("backOut", change.backOut())
                .says("review", change.review())
                .says("review", change.lessons());
        change.log().forEach(line -> layer.says("log", line.text()));
        comments.forEach(comment -> layer.says("comment", comment.text()));
        addFacts(layer, change);
        return new SearchDocument(KIND, change.number(), change.openedAt(), List.of(layer.layer()));
    }

    private static void addFacts(LayerDraft layer, ChangeRecord change) {
        String state = change.state().name();
        layer.facts("state", change.state().isOpen() ? List.of(state, "OPEN") : List.of(state))
                .fact("model", change.model())
                .fact("priority", change.priority())
                .fact("team", change.team())
                .fact("service", change.service())
                .facts("item", change.configurationItems())
                .fact("requester", change.requester())
                .fact("assignee", change.assignee());
    }

    /** The desk, and whose it is to carry out. */
    private static Set<String> readers(ChangeRecord change) {
        Set<String> readers = new HashSet<>(Set.of(DESK));
        if (change.implementer() != null) {
            readers.add(person(change.implementer()));
        }
        if (change.team() != null) {
            readers.add(team(change.team()));
        }
        return readers;
    }

    private static String person(String account) {
        return "person:" + account;
    }

    private static String team(String code) {
        return "team:" + code;
    }

    @Override
    public List<SearchReading> readings(Caller caller) {
        if (caller.isOfDesk()) {
            return List.of(new SearchReading(DESK, Set.of(DESK)));
        }
        if (!caller.has(Role.SUPPLIER)) {
            return List.of();
        }
        Set<String> tokens = new HashSet<>(Set.of(person(caller.name())));
        caller.teams().forEach(team -> tokens.add(team(team)));
        return List.of(new SearchReading(DESK, tokens));
    }

    @Override
    public Map<String, Set<String>> visible(Caller caller, Collection<String> keys) {
        return texts.changes(keys).stream()
                .map(Change::record)
                .filter(change -> ChangeRights.sees(caller, change))
                .collect(Collectors.toMap(ChangeRecord::number, change -> Set.of(DESK)));
    }

    @Override
    public String page(Caller caller, String key) {
        return "/changes/change.xhtml?number=" + key;
    }
}
