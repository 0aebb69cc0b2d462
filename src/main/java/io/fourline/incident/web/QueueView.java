package io.fourline.incident.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.incident.IncidentFilter;
import io.fourline.incident.IncidentQueue;
import io.fourline.incident.IncidentRow;
import io.fourline.incident.IncidentState;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.rest.Cursor;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import io.fourline.shared.web.ReaderTime;
import io.fourline.sla.web.ClockShown;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A queue: what it shows stands wholly in its address, so that Back works and a view can be handed to a colleague. */
@Named
@RequestScoped
public class QueueView {

    private static final int PAGE = 50;

    @Inject
    IncidentQueue queue;

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private QueueAddress address;
    private List<Row> rows;
    private String older;
    private String newer;

    /** An incident in the list, in words. */
    public record Row(
            String number,
            String title,
            String requester,
            String service,
            int priority,
            boolean major,
            String path,
            boolean over,
            String state,
            String assignee,
            boolean live,
            Instant openedAt,
            ClockShown clock) {}

    @PostConstruct
    void read() {
        address = QueueAddress.of(request::getParameter);
        IncidentFilter filter = address.asked(acting.caller().name(), team(), acting.now());
        boolean backwards = address.before() != null;
        Listing<IncidentRow> page = backwards ? before(filter) : queue.rows(filter, keys(address.after()), PAGE);
        List<IncidentRow> found = new ArrayList<>(page.items());
        if (backwards) {
            Collections.reverse(found);
        }
        rows = inWords(found);
        boolean hasOlder = backwards || page.next() != null;
        boolean hasNewer = backwards ? page.next() != null : address.after() != null;
        older = hasOlder && !found.isEmpty()
                ? address.at(place(found.get(found.size() - 1)), null).href()
                : null;
        newer = hasNewer ? newer(found) : null;
    }

    private Listing<IncidentRow> before(IncidentFilter filter) {
        return queue.rows(filter.sorted(filter.sort().reversed()), keys(address.before()), PAGE);
    }

    private String newer(List<IncidentRow> found) {
        return found.isEmpty()
                ? address.at(null, null).href()
                : address.at(null, place(found.get(0))).href();
    }

    private List<Object> keys(String place) {
        return place == null ? null : Cursor.parse(place, address.sort().name()).keys();
    }

    private String place(IncidentRow row) {
        List<Object> keys = queue.place(address.sort(), row).stream()
                .map(key -> key instanceof Integer number ? (Object) number.longValue() : key)
                .toList();
        return new Cursor(address.sort().name(), keys).text();
    }

    private List<Row> inWords(List<IncidentRow> found) {
        Map<String, String> names = directory.displayNames(found.stream()
                .flatMap(row -> Stream.of(row.requester(), row.assignee()).filter(Objects::nonNull))
                .distinct()
                .toList());
        Wording words = words();
        ReaderTime time = new ReaderTime(words, reader.zone(), acting.now());
        return found.stream().map(row -> inWords(row, names, words, time)).toList();
    }

    private Row inWords(IncidentRow row, Map<String, String> names, Wording words, ReaderTime time) {
        return new Row(
                row.number(),
                row.title(),
                names.get(row.requester()),
                catalog.serviceName(row.service()),
                row.priority(),
                row.major(),
                row.path(),
                row.state() == IncidentState.CLOSED || row.state() == IncidentState.CANCELLED,
                QueueWords.state(words, row),
                names.get(row.assignee()),
                row.live(),
                row.openedAt(),
                ClockShown.next(row.clocks(), words, time).orElse(null));
    }

    private String team() {
        return QueueTeam.usual(acting.caller());
    }

    private Wording words() {
        return Words.loaded().in(reader.locale());
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getOlder() {
        return older;
    }

    public String getNewer() {
        return newer;
    }

    /** Id of the view, for the navigation. */
    public String getNav() {
        return address.view().key();
    }

    public String getTitle() {
        String team = address.filters().getOrDefault("team", address.view().isOfTeam() ? team() : null);
        boolean ofTeam = address.view() == QueueAddress.View.TEAM && team != null;
        return ofTeam ? teamTitle(team) : words().of("queue.title." + getNav());
    }

    private String teamTitle(String team) {
        return directory
                .team(team)
                .map(entry -> words().of("queue.title.ofTeam", entry.line(), entry.name()))
                .orElse(team);
    }

    /** How many are listed: all of them when they fit on one page, else counted up to a cap. */
    public String getCount() {
        boolean whole = older == null && newer == null;
        int count = whole
                ? rows.size()
                : queue.count(address.asked(acting.caller().name(), team(), acting.now()), QueueCounts.CAP + 1);
        return count == 0 ? "0" : QueueWords.count(words(), count);
    }

    QueueAddress address() {
        return address;
    }
}
