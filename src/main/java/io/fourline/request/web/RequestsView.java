package io.fourline.request.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.incident.IncidentState;
import io.fourline.request.RequestRow;
import io.fourline.request.Requests;
import io.fourline.shared.listing.Listing;
import io.fourline.ticket.TicketNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The requester's first page below its question: what was asked before. */
@Named
@RequestScoped
public class RequestsView {

    private static final int PAGE = 20;
    private static final Pattern PLACE = Pattern.compile("(\\d{1,18})-([A-Z]{3}-\\d{6,12})");

    @Inject
    Requests requests;

    @Inject
    Directory directory;

    @Inject
    Plainly plainly;

    @Inject
    Acting acting;

    @Inject
    HttpServletRequest request;

    private boolean others;
    private String after;
    private Listing<RequestRow> page;

    /** A request in its list. */
    public record Row(String number, String title, PlainStatus status, String from, boolean confirmable) {}

    @PostConstruct
    void read() {
        others = isOrganisationSeen() && "organisation".equals(request.getParameter("of"));
        after = request.getParameter("after");
        Matcher place = PLACE.matcher(after == null ? "" : after);
        boolean named = place.matches() && TicketNumber.INCIDENT.matches(place.group(2));
        page = requests.list(others, named ? List.of(Long.valueOf(place.group(1)), place.group(2)) : null, PAGE);
    }

    public List<Row> getRows() {
        return page.items().stream().map(this::row).toList();
    }

    private Row row(RequestRow row) {
        boolean own = plainly.isOwn(row.incident().requester());
        return new Row(
                row.incident().number(),
                row.incident().title(),
                plainly.status(row),
                own ? null : directory.displayName(row.incident().requester()),
                own && row.incident().state() == IncidentState.RESOLVED);
    }

    /** Whether the reader also sees what the rest of their organisation asks. */
    public boolean isOrganisationSeen() {
        return acting.caller().seesOrganisation() && acting.caller().organisation() != null;
    }

    public boolean isOthers() {
        return others;
    }

    public String getOlder() {
        return page.next() == null
                ? null
                : "index.xhtml?" + (others ? "of=organisation&" : "") + "after="
                        + page.next().get(0) + "-" + page.next().get(1);
    }

    public String getNewer() {
        return after == null ? null : "index.xhtml" + (others ? "?of=organisation" : "");
    }
}
