package io.fourline.incident.web;

import io.fourline.escalation.CustodyLog.Stay;
import io.fourline.identity.Directory;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.IncidentState;
import io.fourline.journal.Entry;
import io.fourline.sla.web.ClockShown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The side of a ticket page: people in words, who had it from when to when, and how it went along the chain. */
@Named
@RequestScoped
public class IncidentPanel {

    @Inject
    IncidentView view;

    @Inject
    Directory directory;

    @Inject
    FactWords facts;

    /** A stay in words. */
    public record Custody(int line, String team, Instant from, Instant to, Duration held) {}

    /** Somebody by account and name. */
    public record Named(String account, String name) {}

    /** What somebody else has done since the form was opened. */
    public record News(String who, Instant at, List<TimelineText.Step> steps, String act) {}

    public Directory.Person getRequester() {
        return directory.person(view.getIncident().requester()).orElse(null);
    }

    public String getAssignee() {
        String assignee = view.getIncident().assignee();
        return assignee == null ? null : directory.displayName(assignee);
    }

    /** A fact of the incident in words. */
    public String fact(String field, Object value) {
        return facts.value(field, value);
    }

    public List<Custody> getStays() {
        Instant now = view.getAsOf() == null ? view.now() : view.getAsOf();
        return view.picture().stays().stream()
                .map(stay -> new Custody(
                        stay.line(),
                        directory.teamName(stay.team()),
                        stay.from(),
                        stay.to(),
                        Duration.between(stay.from(), stay.to() == null ? now : stay.to())))
                .toList();
    }

    public List<ClockShown> getClocks() {
        return view.getIncident().clocks().stream()
                .map(clock -> ClockShown.of(clock, view.words(), view.time()))
                .toList();
    }

    /** The clock the page's head shows: the next deadline. */
    public ClockShown getNextClock() {
        return ClockShown.next(view.getIncident().clocks(), view.words(), view.time())
                .orElse(null);
    }

    /** How often it came back to a lower line. */
    public int getBounces() {
        int bounces = 0;
        int before = 0;
        for (Stay stay : view.picture().stays()) {
            bounces += stay.line() < before ? 1 : 0;
            before = stay.line();
        }
        return bounces;
    }

    /** Whether line 1 alone has solved it; {@code null} while it is not solved. */
    public Boolean getContained() {
        IncidentRecord incident = view.getIncident();
        boolean solved = incident.state() == IncidentState.RESOLVED || incident.state() == IncidentState.CLOSED;
        return solved ? view.picture().stays().stream().allMatch(stay -> stay.line() == 1) : null;
    }

    public List<Named> getWatchers() {
        return view.picture().watchers().stream()
                .map(account -> new Named(account, directory.displayName(account)))
                .toList();
    }

    /** What has been done since the form was opened that is now refused as stale; empty when nothing was. */
    public List<News> getNews() {
        Integer seen = view.seenVersion();
        if (seen == null || seen >= view.getIncident().version()) {
            return List.of();
        }
        return view.picture().entries().stream()
                .filter(entry -> entry.seq() > seen)
                .map(this::news)
                .toList();
    }

    private News news(Entry entry) {
        List<TimelineText.Step> steps = entry.changes().entrySet().stream()
                .map(change -> new TimelineText.Step(
                        facts.field(change.getKey()),
                        facts.value(change.getKey(), change.getValue().old()),
                        facts.value(change.getKey(), change.getValue().now())))
                .toList();
        return new News(directory.displayName(entry.actor()), entry.at(), steps, entry.act());
    }
}
