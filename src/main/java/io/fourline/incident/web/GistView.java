package io.fourline.incident.web;

import io.fourline.identity.Directory;
import io.fourline.incident.IncidentRecord;
import io.fourline.sla.web.ClockShown;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the preview beside a list tells of an incident: where it is, what may be done, and what happened last. */
@Named
@RequestScoped
public class GistView {

    private static final int LATEST = 5;

    @Inject
    IncidentView view;

    @Inject
    IncidentActs acts;

    @Inject
    FactWords facts;

    @Inject
    Directory directory;

    private List<TimelineText.Item> latest;

    @PostConstruct
    void read() {
        latest = view.getStory().stream().limit(LATEST).toList();
    }

    public IncidentRecord getIncident() {
        return view.getIncident();
    }

    public String getAssignee() {
        String assignee = view.getIncident().assignee();
        return assignee == null ? null : directory.displayName(assignee);
    }

    public String getTeam() {
        return directory.teamName(view.getIncident().team());
    }

    /** Its next deadline, {@code null} where it has no clocks. */
    public ClockShown getClock() {
        return ClockShown.next(view.getIncident().clocks(), view.words(), view.time())
                .orElse(null);
    }

    /** Requester, service and item in one line. */
    public String getAbout() {
        IncidentRecord incident = view.getIncident();
        return Stream.of(
                        facts.value("requester", incident.requester()),
                        facts.value("service", incident.service()),
                        facts.value("configurationItem", incident.configurationItem()))
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public List<IncidentActs.Link> getActs() {
        return acts.getNear();
    }

    public List<TimelineText.Item> getLatest() {
        return latest;
    }
}
