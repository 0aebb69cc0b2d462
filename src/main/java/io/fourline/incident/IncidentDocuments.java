package io.fourline.incident;

import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.model.Custody;
import io.fourline.incident.model.Incident;
import io.fourline.incident.store.IncidentRepository;
import io.fourline.incident.store.IncidentTexts;
import io.fourline.journal.JournalReading;
import io.fourline.search.SearchDocument;
import io.fourline.search.SearchDocument.Layer;
import io.fourline.search.SearchDocument.Passage;
import io.fourline.ticket.Visibility;
import io.fourline.ticket.model.Comment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes an incident's document: what everybody concerned reads, what the desk reads beside it, and for each supplier what
 * stood when it was handed back.
 */
@ApplicationScoped
public class IncidentDocuments {

    /** Who oversees the desk. */
    static final String DESK = "desk";

    /** So much of a conversation is searched, the newest of it. */
    private static final int MOST_TALK = 500_000;

    @Inject
    IncidentTexts texts;

    @Inject
    IncidentRepository incidents;

    @Inject
    JournalReading journal;

    static String team(String code) {
        return "team:" + code;
    }

    static String watcher(String account) {
        return "watcher:" + account;
    }

    static String requester(String account) {
        return "requester:" + account;
    }

    static String organisation(String code) {
        return "organisation:" + code;
    }

    static String supplierLayer(String team) {
        return "supplier:" + team;
    }

    /** Everything said in these incidents beside what they say themselves, by number. */
    private record Said(
            Map<String, List<Comment>> comments, Map<String, List<Custody>> stays, Map<String, Set<String>> watchers) {}

    List<SearchDocument> of(List<Incident> found) {
        Set<String> numbers = found.stream().map(Incident::number).collect(Collectors.toSet());
        Map<String, Set<String>> watchers = new HashMap<>();
        texts.watchers(numbers).forEach(row -> watchers.computeIfAbsent((String) row[0], none -> new HashSet<>())
                .add((String) row[1]));
        Said said = new Said(
                grouped(texts.comments(numbers), Comment::ticket),
                grouped(texts.stays(numbers), Custody::ticket),
                watchers);
        return found.stream()
                .map(incident -> document(incidents.recordOf(incident), said))
                .toList();
    }

    private static <T> Map<String, List<T>> grouped(Collection<T> all, Function<T, String> number) {
        return all.stream().collect(Collectors.groupingBy(number));
    }

    private SearchDocument document(IncidentRecord incident, Said said) {
        List<Comment> comments = said.comments().getOrDefault(incident.number(), List.of());
        List<Custody> stays = said.stays().getOrDefault(incident.number(), List.of());
        Set<String> watchers = said.watchers().getOrDefault(incident.number(), Set.of());
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(
                SearchDocument.PUBLIC,
                incident.isLive() ? outside(incident, watchers) : Set.of(),
                incident.title(),
                open(incident, comments, null),
                IncidentTold.facts(incident, incident.requester(), incident.organisation())));
        layers.add(new Layer(
                SearchDocument.INTERNAL,
                inside(incident, stays, watchers),
                null,
                inner(incident, comments, stays),
                Map.of()));
        if (incident.isLive()) {
            addSuppliers(layers, incident, comments, stays);
        }
        return new SearchDocument(IncidentSearchSource.KIND, incident.number(), incident.openedAt(), layers);
    }

    private static Set<String> outside(IncidentRecord incident, Set<String> watchers) {
        Set<String> readers = new HashSet<>();
        watchers.forEach(account -> readers.add(watcher(account)));
        if (incident.requester() != null) {
            readers.add(requester(incident.requester()));
        }
        if (incident.organisation() != null) {
            readers.add(organisation(incident.organisation()));
        }
        return readers;
    }

    private static Set<String> inside(IncidentRecord incident, List<Custody> stays, Set<String> watchers) {
        Set<String> readers = new HashSet<>(Set.of(DESK));
        if (incident.isLive()) {
            stays.stream().map(Custody::team).filter(Objects::nonNull).forEach(code -> readers.add(team(code)));
            watchers.forEach(account -> readers.add(watcher(account)));
            if (incident.team() != null) {
                readers.add(team(incident.team()));
            }
        }
        return readers;
    }

    /** @param until the instant as of which it is read; {@code null} for now */
    private static List<Passage> open(IncidentRecord incident, List<Comment> comments, Instant until) {
        List<Passage> passages = new ArrayList<>();
        IncidentTold.add(passages, "description", incident.description());
        IncidentTold.add(passages, "resolution", incident.resolution());
        addTalk(passages, comments, Visibility.PUBLIC, until);
        return passages;
    }

    private static List<Passage> inner(IncidentRecord incident, List<Comment> comments, List<Custody> stays) {
        List<Passage> passages = new ArrayList<>();
        IncidentTold.add(passages, "source", incident.sourceId());
        IncidentTold.add(passages, "satisfaction", incident.satisfactionComment());
        addSupplierWords(passages, incident);
        addTalk(passages, comments, Visibility.INTERNAL, null);
        for (Custody stay : stays) {
            IncidentTold.add(passages, "handover", stay.reason());
            IncidentTold.add(passages, "handover", stay.missing());
            IncidentTold.add(passages, "findings", IncidentTold.plain(stay.findings()));
        }
        return passages;
    }

    private static void addSupplierWords(List<Passage> passages, IncidentRecord incident) {
        IncidentTold.add(passages, "supplier", incident.supplierReference());
        IncidentTold.add(passages, "supplier", incident.supplierAnswer());
    }

    private static void addTalk(List<Passage> passages, List<Comment> comments, Visibility visibility, Instant until) {
        int room = MOST_TALK;
        for (Comment comment : comments) {
            boolean stood = until == null || !comment.at().isAfter(until);
            if (comment.visibility() == visibility && stood && room > 0) {
                IncidentTold.add(passages, "comment", comment.text());
                room -= comment.text().length();
            }
        }
    }

    private void addSuppliers(
            List<Layer> layers, IncidentRecord incident, List<Comment> comments, List<Custody> stays) {
        Map<String, Custody> last = new HashMap<>();
        stays.stream()
                .filter(stay -> stay.line() == ChainPlan.SUPPLIER_LINE && stay.team() != null)
                .forEach(stay -> last.put(stay.team(), stay));
        last.forEach((team, stay) -> {
            IncidentRecord stood = stay.toAt() == null ? incident : asOf(incident.number(), stay.toAt());
            List<Passage> passages = open(stood, comments, stay.toAt());
            addSupplierWords(passages, stood);
            layers.add(new Layer(
                    supplierLayer(team),
                    Set.of(team(team)),
                    stood.title(),
                    passages,
                    IncidentTold.facts(stood, null, null)));
        });
    }

    private IncidentRecord asOf(String number, Instant at) {
        return IncidentRecord.of(number, 0, journal.asOf(number, at));
    }
}
