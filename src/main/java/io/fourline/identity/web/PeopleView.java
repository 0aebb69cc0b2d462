package io.fourline.identity.web;

import io.fourline.identity.Organisations;
import io.fourline.identity.PeopleReading;
import io.fourline.identity.Role;
import io.fourline.identity.Teams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of people; what is listed stands in the page's address. */
@Named
@RequestScoped
public class PeopleView {

    private static final int PAGE = 50;
    private static final int LONGEST = 200;

    @Inject
    PeopleReading reading;

    @Inject
    Teams teams;

    @Inject
    Organisations organisations;

    private String q;
    private Role role;
    private String team;
    private boolean closed;
    private String after;
    private PeopleReading.PeoplePage page;
    private Map<String, String> organisationNames;

    /** Reads the page of the list; the address has been taken in by then. */
    public void read() {
        page = reading.page(new PeopleReading.PeopleFilter(q, role, team, closed ? null : true), after, PAGE);
        organisationNames = organisations.all().stream()
                .collect(Collectors.toMap(Organisations.OrganisationView::code, Organisations.OrganisationView::name));
    }

    public List<PeopleReading.PersonRow> getRows() {
        return page.rows();
    }

    public String organisationName(String code) {
        return organisationNames.getOrDefault(code, code);
    }

    public List<Teams.TeamView> getTeams() {
        return teams.all();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public boolean isFiltered() {
        return q != null || role != null || team != null;
    }

    /** Address of the rows after these, {@code null} on the last page. */
    public String getOlder() {
        return page.next() == null ? null : address(page.next());
    }

    /** Address of the first rows, {@code null} when these are the first. */
    public String getNewer() {
        return after == null ? null : address(null);
    }

    private String address(String from) {
        return "?" + parameter("q", q) + parameter("role", role) + parameter("team", team)
                + parameter("closed", closed ? "true" : null) + parameter("after", from);
    }

    private static String parameter(String name, Object value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + "&";
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() || text.length() > LONGEST ? null : text.strip();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = orNull(q);
    }

    public String getRole() {
        return role == null ? null : role.name();
    }

    /** A role that there is not counts as none. */
    public void setRole(String role) {
        this.role = Stream.of(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElse(null);
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = orNull(team);
    }

    public String getClosed() {
        return closed ? "true" : null;
    }

    public void setClosed(String closed) {
        this.closed = "true".equals(closed);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = orNull(after);
    }
}
