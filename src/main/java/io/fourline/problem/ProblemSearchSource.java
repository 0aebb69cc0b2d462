package io.fourline.problem;

import io.fourline.identity.Caller;
import io.fourline.problem.model.Problem;
import io.fourline.problem.model.Standing;
import io.fourline.problem.store.ProblemTexts;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Problems and known errors for the search, open to the desk's own people. */
@ApplicationScoped
public class ProblemSearchSource implements SearchSource {

    private static final String DESK = "desk";

    @Inject
    ProblemTexts texts;

    @Inject
    TicketTexts talk;

    @Inject
    ProblemStandings standings;

    @Override
    public String kind() {
        return ProblemKind.WORD;
    }

    @Override
    public Optional<String> keyOf(String subject) {
        return Optional.of(subject).filter(TicketNumber.PROBLEM::matches);
    }

    @Override
    public List<SearchDocument> documents(Collection<String> keys) {
        return made(texts.problems(keys));
    }

    @Override
    public List<SearchDocument> after(String key, int limit) {
        return made(texts.after(key, limit));
    }

    private List<SearchDocument> made(List<Problem> problems) {
        if (problems.isEmpty()) {
            return List.of();
        }
        Map<String, List<Comment>> comments =
                talk.comments(problems.stream().map(Problem::number).toList());
        return problems.stream()
                .map(problem -> document(problem.record(), comments.getOrDefault(problem.number(), List.of())))
                .toList();
    }

    private static SearchDocument document(ProblemRecord problem, List<Comment> comments) {
        LayerDraft layer = new LayerDraft(DESK, problem.title())
                .readBy(Set.of(DESK))
                .says("workaround", problem.workaround())
                .says("symptoms", problem.symptoms())
                .says("description", problem.description())
                .says("cause", problem.rootCause())
                .says("cause", String.join("\n", problem.whys()))
                .says("resolution", problem.resolution());
        problem.causes().forEach(cause -> layer.says("cause", cause.text()));
        comments.forEach(comment -> layer.says("comment", comment.text()));
        addFacts(layer, problem);
        return new SearchDocument(ProblemKind.WORD, problem.number(), problem.openedAt(), List.of(layer.layer()));
    }

    private static void addFacts(LayerDraft layer, ProblemRecord problem) {
        String state = problem.state().name();
        boolean open = problem.closedAt() == null && problem.resolvedAt() == null;
        layer.facts("state", open ? List.of(state, "OPEN") : List.of(state))
                .facts("origin", List.of(problem.isLive() ? "LIVE" : "IMPORT", "ALL"))
                .fact("knownerror", problem.knownError())
                .fact("priority", problem.priority())
                .fact("team", problem.team())
                .fact("service", problem.service())
                .fact("category", problem.category())
                .facts("item", problem.configurationItems())
                .fact("owner", problem.owner())
                .fact("assignee", problem.assignee());
    }

    @Override
    public List<SearchReading> readings(Caller caller) {
        return standings.of(caller) == Standing.NONE ? List.of() : List.of(new SearchReading(DESK, Set.of(DESK)));
    }

    @Override
    public Map<String, Set<String>> visible(Caller caller, Collection<String> keys) {
        return standings.of(caller) == Standing.NONE
                ? Map.of()
                : texts.problems(keys).stream().collect(Collectors.toMap(Problem::number, problem -> Set.of(DESK)));
    }

    @Override
    public String page(Caller caller, String key) {
        return "/problems/problem.xhtml?number=" + key;
    }
}
