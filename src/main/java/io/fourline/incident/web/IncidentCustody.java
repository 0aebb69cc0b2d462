package io.fourline.incident.web;

import io.fourline.escalation.ChainPlan;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.incident.AcceptIncident;
import io.fourline.incident.AssignIncident;
import io.fourline.incident.EscalateIncident;
import io.fourline.incident.HandBackIncident;
import io.fourline.incident.IncidentEscalation;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.NoteSupplier;
import io.fourline.incident.model.EscalationRule;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The forms by which an incident changes hands: accept, assign, hand over, hand back, the supplier's reference. */
@Named
@RequestScoped
public class IncidentCustody {

    @Inject
    IncidentEscalation escalation;

    @Inject
    IncidentView view;

    @Inject
    Directory directory;

    @Inject
    Acting acting;

    @Inject
    TicketAct act;

    private Integer toLine;
    private String reason;
    private String missing;
    private String assignee;
    private String reference;
    private String answer;

    /** A line an incident may go to, with who receives it there and what stands against it. */
    public record Target(int line, String team, String why, boolean open) {}

    @PostConstruct
    void prepare() {
        IncidentRecord incident = view.getIncident();
        toLine = view.getDialog() == IncidentDialog.HAND_BACK
                ? below(incident)
                : view.getChain()
                        .next(incident.line())
                        .map(ChainPlan.Line::number)
                        .orElse(null);
        assignee = incident.assignee();
        reference = incident.supplierReference();
        answer = incident.supplierAnswer();
    }

    private Integer below(IncidentRecord incident) {
        return view.getChain().lines().stream()
                .map(ChainPlan.Line::number)
                .filter(line -> line < incident.line())
                .max(Integer::compare)
                .orElse(null);
    }

    public String accept() {
        escalation.accept(new AcceptIncident(act.number(), null));
        return act.done("incident.done.accept", act.number());
    }

    public String assign() {
        escalation.assign(new AssignIncident(act.number(), act.version(), assignee));
        return act.done("incident.done.assign", act.number(), directory.displayName(assignee));
    }

    public String escalate() {
        IncidentRecord now =
                escalation.escalate(new EscalateIncident(act.number(), act.version(), toLine, reason, findings()));
        return act.done("incident.done.escalate", act.number(), now.line(), directory.teamName(now.team()));
    }

    public String handBack() {
        IncidentRecord now =
                escalation.handBack(new HandBackIncident(act.number(), act.version(), toLine, reason, missing));
        return act.done("incident.done.handback", act.number(), now.line(), directory.teamName(now.team()));
    }

    public String noteSupplier() {
        escalation.noteSupplier(new NoteSupplier(act.number(), act.version(), reference, answer == null ? "" : answer));
        return act.done("incident.done.supplier", act.number());
    }

    private Map<String, String> findings() {
        Map<String, String> findings = new TreeMap<>();
        for (ChainPlan.Item item : view.getChain().checklist(view.getIncident().line())) {
            findings.put(item.key(), act.parameter("findings." + item.key()));
        }
        return findings;
    }

    /** The lines above, each with whether and why it may be reached from here. */
    public List<Target> getHigher() {
        IncidentRecord incident = view.getIncident();
        return view.getChain().lines().stream()
                .filter(line -> line.number() > incident.line())
                .map(line -> target(incident, line))
                .toList();
    }

    private Target target(IncidentRecord incident, ChainPlan.Line line) {
        ChainPlan chain = view.getChain();
        String team = directory.teamName(line.team());
        if (!EscalationRule.skips(incident, chain, line.number())) {
            return new Target(line.number(), team, view.words().of("escalate.next"), true);
        }
        EscalationRule.Skip skip = EscalationRule.skip(incident, chain, acting.caller());
        return new Target(
                line.number(), team, view.words().of("escalate.skip." + skip), skip != EscalationRule.Skip.NONE);
    }

    /** The lines below. */
    public List<Target> getLower() {
        return view.getChain().lines().stream()
                .filter(line -> line.number() < view.getIncident().line())
                .map(line -> new Target(line.number(), directory.teamName(line.team()), "", true))
                .toList();
    }

    /** The team that receives it, by its name. */
    public String getReceiver() {
        return toLine == null
                ? ""
                : view.getChain()
                        .line(toLine)
                        .map(line -> directory.teamName(line.team()))
                        .orElse("");
    }

    /** How many people of the receiving team may take it. */
    public int getReceivers() {
        return toLine == null
                ? 0
                : view.getChain()
                        .line(toLine)
                        .map(line -> directory.members(line.team()).size())
                        .orElse(0);
    }

    /** Who may be named for it, by what they are called. */
    public Map<String, String> getColleagues() {
        Map<String, String> colleagues = new TreeMap<>();
        List<String> members = directory.members(view.getIncident().team());
        directory.displayNames(members).forEach((name, shown) -> colleagues.put(shown, name));
        return colleagues;
    }

    public Integer getToLine() {
        return toLine;
    }

    public void setToLine(Integer toLine) {
        this.toLine = toLine;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
