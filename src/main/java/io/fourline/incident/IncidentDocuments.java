package io.fourline.incident;

import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.model.Custody;
import io.fourline.incident.model.Incident;
import io.fourline.incident.store.IncidentRepository;
import io.fourline.incident.store.IncidentTexts;
import io.fourline.journal.JournalReading;
import io.fourline.search.LayerDraft;
import io.fourline.search.SearchDocument;
import io.fourline.search.SearchDocument.Layer;
import io.fourline.ticket.Visibility;
import io.fourline.ticket.model.Comment;
import io.fourline.ticket.store.TicketTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    TicketTexts talk;

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
        talk.watchers(numbers).forEach(row -> watchers.computeIfAbsent((String) row[0], none -> new HashSet<>())
                .add((String) row[1]));
        Map<String, List<Custody>> stays =
                texts.stays(numbers).stream().collect(Collectors.groupingBy(Custody::ticket));
        Said said = new Said(talk.comments(numbers), stays, watchers);
        return found.stream()
                .map(incident -> document(incidents.recordOf(incident), said))
                .toList();
    }

    private SearchDocument document(IncidentRecord incident, Said said) {
        List<Comment> comments = said.comments().getOrDefault(incident.number(), List.of());
        List<Custody> stays = said.stays().getOrDefault(incident.number(), List.of());
        Set<String> watchers = said.watchers().getOrDefault(incident.number(), Set.of());
        LayerDraft open = new LayerDraft(SearchDocument.PUBLIC, incident.title())
                .readBy(incident.isLive() ? outside(incident, watchers) : Set.of());
        addOpen(open, incident, comments, null);
        LayerDraft inner = new LayerDraft(SearchDocument.INTERNAL, null).readBy(inside(incident, stays, watchers));
        addInner(inner, incident, comments, stays);
        List<Layer> layers = new ArrayList<>();
        layers.add(IncidentTold.facts(open, incident, true).layer());
        layers.add(inner.layer());
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
    private static void addOpen(LayerDraft layer, IncidentRecord incident, List<Comment> comments, Instant until) {
        layer.says("description", incident.description()).says("resolution", incident.resolution());
        addTalk(layer, comments, Visibility.PUBLIC, until);
    }

    private static void addInner(
            LayerDraft layer, IncidentRecord incident, List<Comment> comments, List<Custody> stays) {
        layer.says("source", incident.sourceId())
                .says("satisfaction", incident.satisfactionComment())
                .says("supplier", incident.supplierReference())
                .says("supplier", incident.supplierAnswer());
        addTalk(layer, comments, Visibility.INTERNAL, null);
        for (Custody stay : stays) {
            layer.says("handover", stay.reason())
                    .says("handover", stay.missing())
                    .says("findings", IncidentTold.plain(stay.findings()));
        }
    }

    private static void addTalk(LayerDraft layer, List<Comment> comments, Visibility visibility, Instant until) {
        int room = MOST_TALK;
        for (Comment comment : comments) {
            boolean stood = until == null || !comment.at().isAfter(until);
            if (comment.visibility() == visibility && stood && room > 0) {
                layer.says("comment", comment.text());
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
            LayerDraft layer = new LayerDraft(supplierLayer(team), stood.title()).readBy(Set.of(team(team)));
            addOpen(layer, stood, comments, stay.toAt());
            layer.says("supplier", stood.supplierReference()).says("supplier", stood.supplierAnswer());
            layers.add(IncidentTold.facts(layer, stood, false).layer());
        });
    }

    private IncidentRecord asOf(String number, Instant at) {
        return IncidentRecord.of(number, 0, journal.asOf(number, at));
    }
}
