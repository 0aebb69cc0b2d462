package io.fourline.incident;

import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.CustodyLog;
import io.fourline.identity.Directory;
import io.fourline.incident.IncidentDesk.Work;
import io.fourline.incident.model.EscalationRule;
import io.fourline.journal.Act;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Custody of an incident: taken, given to somebody, handed up the chain, handed back. */
@Stateless
@Accountable
public class IncidentEscalation {

    private static final String FINDING_KEY = "[a-z][A-Za-z0-9]{0,39}";

    @Inject
    IncidentDesk desk;

    @Inject
    CustodyLog custody;

    @Inject
    Directory directory;

    /** The caller takes the incident; custody has been their team's since the hand-over. */
    public IncidentRecord accept(AcceptIncident command) {
        Work work = desk.begin(IncidentAct.ACCEPT, command);
        work.incident().accept(work.caller().name());
        return desk.finish(work, desk.act(work));
    }

    /** @throws RuleViolated when the person is not in the team in custody */
    public IncidentRecord assign(AssignIncident command) {
        Checks checks = new Checks();
        String assignee = checks.text("assignee", command.assignee(), TextRule.NAME);
        checks.done();
        Work work = desk.begin(IncidentAct.ASSIGN, command);
        checks.that(directory.person(assignee).isPresent(), "assignee", "unknown", assignee);
        checks.done();
        if (!directory.members(work.was().team()).contains(assignee)) {
            throw new RuleViolated(List.of(Reason.at(
                    "assignee",
                    "notInTeam",
                    assignee,
                    directory.teamName(work.was().team()))));
        }
        work.incident().assign(assignee);
        return desk.finish(work, desk.act(work));
    }

    /** @throws RuleViolated with every missing finding, and when the line cannot be reached from here */
    public IncidentRecord escalate(EscalateIncident command) {
        Map<String, String> findings = checkedFindings(command);
        Work work = desk.begin(IncidentAct.ESCALATE, command);
        ChainPlan chain = work.chain();
        int toLine = command.toLine();
        List<Reason> against = EscalationRule.reasonsAgainst(work.was(), chain, toLine, findings, work.caller());
        if (!against.isEmpty()) {
            throw new RuleViolated(against);
        }
        Act act = desk.act(work).with("findings", findings).because(TextRule.trim(command.reason()));
        if (EscalationRule.skips(work.was(), chain, toLine)) {
            act = act.with(
                    "skip",
                    EscalationRule.skip(work.was(), chain, work.caller()).name());
        }
        return handOver(work, act, toLine, findings, null);
    }

    /** @throws RuleViolated when the line is not below the present one, or not in the chain */
    public IncidentRecord handBack(HandBackIncident command) {
        Checks checks = new Checks();
        checks.required("toLine", command.toLine());
        String reason = checks.text("reason", command.reason(), TextRule.PROSE);
        String missing = checks.text("missing", command.missing(), TextRule.PROSE);
        checks.done();
        Work work = desk.begin(IncidentAct.HAND_BACK, command);
        int toLine = command.toLine();
        if (toLine >= work.was().line()) {
            throw new RuleViolated(
                    List.of(Reason.at("toLine", "lineNotBelow", work.was().line())));
        }
        if (work.chain().line(toLine).isEmpty()) {
            throw new RuleViolated(List.of(
                    Reason.at("toLine", "lineNotInChain", toLine, work.chain().name())));
        }
        return handOver(work, desk.act(work).with("missing", missing).because(reason), toLine, Map.of(), missing);
    }

    /** Keeps the supplier's reference and answer. */
    public IncidentRecord noteSupplier(NoteSupplier command) {
        Checks checks = new Checks();
        String reference = checks.text("reference", command.reference(), TextRule.NAME);
        String answer = checks.optionalText("answer", command.answer(), TextRule.DESCRIPTION);
        checks.done();
        Work work = desk.begin(IncidentAct.SUPPLIER_REFERENCE, command);
        work.incident().noteSupplier(reference, answer);
        return desk.finish(work, desk.act(work));
    }

    private IncidentRecord handOver(Work work, Act act, int toLine, Map<String, String> findings, String missing) {
        ChainPlan.Line line = work.chain().line(toLine).orElseThrow();
        work.incident().handTo(toLine, line.team());
        custody.handOver(
                new CustodyLog.HandOver(
                        work.number(),
                        toLine,
                        line.team(),
                        act.verb(),
                        work.caller().name(),
                        act.reason(),
                        missing,
                        findings),
                work.at());
        return desk.finish(work, act);
    }

    private static Map<String, String> checkedFindings(EscalateIncident command) {
        Checks checks = new Checks();
        checks.required("toLine", command.toLine());
        checks.text("reason", command.reason(), TextRule.PROSE);
        Map<String, String> findings = new TreeMap<>();
        Map<String, String> given = command.findings() == null ? Map.of() : command.findings();
        given.forEach((key, value) -> {
            String field = "findings." + key;
            checks.that(key.matches(FINDING_KEY), field, "findingKey");
            String kept = checks.text(field, value == null ? "" : value, TextRule.DESCRIPTION);
            if (kept != null && !kept.isEmpty()) {
                findings.put(key, kept);
            }
        });
        checks.done();
        return findings;
    }
}
