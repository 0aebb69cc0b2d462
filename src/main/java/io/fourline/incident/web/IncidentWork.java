package io.fourline.incident.web;

import io.fourline.incident.CancelIncident;
import io.fourline.incident.CloseIncident;
import io.fourline.incident.IncidentPicture.Bond;
import io.fourline.incident.IncidentResolution;
import io.fourline.incident.IncidentWaiting;
import io.fourline.incident.ReopenIncident;
import io.fourline.incident.ResolutionCode;
import io.fourline.incident.ResolveIncident;
import io.fourline.incident.ResumeIncident;
import io.fourline.incident.Solutions;
import io.fourline.incident.WaitIncident;
import io.fourline.incident.WaitingReason;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.web.Reader;
import io.fourline.ticket.LinkKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The forms by which work stops, goes on and ends: wait, resume, resolve, reopen, close, cancel. */
@Named
@RequestScoped
public class IncidentWork {

    @Inject
    IncidentWaiting waiting;

    @Inject
    IncidentResolution resolution;

    @Inject
    IncidentView view;

    @Inject
    Reader reader;

    @Inject
    TicketAct act;

    @Inject
    Solutions solutions;

    private WaitingReason waitingFor = WaitingReason.REQUESTER;
    private String until;
    private ResolutionCode code;
    private String text;
    private String reason;
    private Integer satisfaction;
    private String comment;

    /** A resolution may begin as a template: what has solved something like it before. */
    @PostConstruct
    void begin() {
        solutions.of(getTemplate()).ifPresent(solution -> {
            code = solution.code();
            text = solution.text();
        });
    }

    public String waitFor() {
        waiting.waitFor(new WaitIncident(act.number(), act.version(), waitingFor, instant()));
        return act.done("incident.done.wait", act.number());
    }

    public String resume() {
        waiting.resume(new ResumeIncident(act.number(), null));
        return act.done("incident.done.resume", act.number());
    }

    public String resolve() {
        List<String> others = List.of(act.parameters("alsoResolve"));
        resolution.resolve(new ResolveIncident(act.number(), act.version(), code, text, others));
        if (getTemplate() != null) {
            solutions.applied(getTemplate(), act.number());
        }
        return act.done("incident.done.resolve", act.number(), others.size());
    }

    public String reopen() {
        resolution.reopen(new ReopenIncident(act.number(), act.version(), reason));
        return act.done("incident.done.reopen", act.number());
    }

    public String close() {
        resolution.close(new CloseIncident(act.number(), act.version(), satisfaction, comment));
        return act.done("incident.done.close", act.number());
    }

    public String cancel() {
        resolution.cancel(new CancelIncident(act.number(), act.version(), reason));
        return act.done("incident.done.cancel", act.number());
    }

    /** A wall clock in the reader's zone, as browsers send it. */
    private Instant instant() {
        try {
            return until == null
                    ? null
                    : LocalDateTime.parse(until).atZone(reader.zone()).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidInput("until", "malformed", "instant");
        }
    }

    /** Open children and duplicates that may be resolved with it. */
    public List<Bond> getFollowers() {
        return view.getBonds().stream()
                .filter(bond -> !bond.outward() && bond.kind() != LinkKind.RELATED)
                .filter(bond -> bond.other() != null && bond.other().state().isOpen())
                .toList();
    }

    /** Number of the article or ticket that the solution is taken from; {@code null} for none. */
    public String getTemplate() {
        return act.parameter("from");
    }

    public WaitingReason[] getWaitingReasons() {
        return WaitingReason.values();
    }

    public ResolutionCode[] getCodes() {
        return ResolutionCode.values();
    }

    public WaitingReason getWaitingFor() {
        return waitingFor;
    }

    public void setWaitingFor(WaitingReason waitingFor) {
        this.waitingFor = waitingFor;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public ResolutionCode getCode() {
        return code;
    }

    public void setCode(ResolutionCode code) {
        this.code = code;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(Integer satisfaction) {
        this.satisfaction = satisfaction;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
