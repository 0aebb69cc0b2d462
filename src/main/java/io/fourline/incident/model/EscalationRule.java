package io.fourline.incident.model;

import io.fourline.escalation.ChainPlan;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.incident.IncidentRecord;
import io.fourline.shared.error.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether an incident may go up to a line: the line, the rule for skipping, and the findings the giving line owes. */
public final class EscalationRule {

    private EscalationRule() {}

    /** Why a line may be skipped, as the journal names it. */
    public enum Skip {
        NONE,
        PRIORITY,
        MAJOR,
        LEAD
    }

    /** Everything that stands against it; empty when it may go. */
    public static List<Reason> reasonsAgainst(
            IncidentRecord incident, ChainPlan chain, int toLine, Map<String, String> findings, Caller caller) {
        List<Reason> reasons = new ArrayList<>();
        if (toLine <= incident.line()) {
            reasons.add(Reason.at("toLine", "lineNotAbove", incident.line()));
        } else if (chain.line(toLine).isEmpty()) {
            reasons.add(Reason.at("toLine", "lineNotInChain", toLine, chain.name()));
        } else if (skips(incident, chain, toLine) && skip(incident, chain, caller) == Skip.NONE) {
            reasons.add(Reason.at(
                    "toLine",
                    "lineSkipped",
                    chain.next(incident.line()).orElseThrow().number()));
        }
        if (!caller.isSystem()) {
            chain.checklist(incident.line()).stream()
                    .filter(item -> findings.get(item.key()) == null
                            || findings.get(item.key()).isBlank())
                    .forEach(item -> reasons.add(Reason.at("findings." + item.key(), "findingMissing", item.label())));
        }
        return reasons;
    }

    public static boolean skips(IncidentRecord incident, ChainPlan chain, int toLine) {
        return chain.next(incident.line())
                .filter(next -> next.number() < toLine)
                .isPresent();
    }

    /** What allows this incident to skip a line. */
    public static Skip skip(IncidentRecord incident, ChainPlan chain, Caller caller) {
        if (incident.priority() <= chain.skipPriority()) {
            return Skip.PRIORITY;
        }
        if (incident.major() && chain.skipMajor()) {
            return Skip.MAJOR;
        }
        return caller.has(Role.LEAD) ? Skip.LEAD : Skip.NONE;
    }
}
