package io.fourline.incident.model;

import io.fourline.escalation.ChainPlan;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.incident.IncidentAct;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.WaitingReason;
import java.util.Arrays;
import java.util.List;

/** Who may do what with an incident they see; buttons, REST and the guard all ask here. */
public final class IncidentRights {

    private IncidentRights() {}

    /** Whether the caller may do the act, whatever the state. */
    public static boolean permits(IncidentAct act, Caller caller, Sight sight, IncidentRecord incident) {
        if (caller.has(Role.AUDITOR) || sight.isNone() || sight.isFrozen()) {
            return false;
        }
        if (act == IncidentAct.REPIN) {
            return caller.has(Role.ADMINISTRATOR) && sight.isStaff();
        }
        if (caller.has(Role.LEAD)) {
            return true;
        }
        boolean requester = caller.name().equals(incident.requester());
        boolean agent = caller.has(Role.AGENT) && sight.isStaff();
        boolean supplier = caller.has(Role.SUPPLIER) && sight.level() == Sight.Level.SUPPLIER;
        boolean custodian = (agent || supplier) && caller.isIn(incident.team());
        return switch (act) {
            case ACCEPT, WAIT, RESUME, ESCALATE, HAND_BACK, RESOLVE, ASSIGN, SUPPLIER_REFERENCE -> custodian;
            case CORRECT, PRIORITIZE, LINK, UNLINK -> agent;
            // It takes people from other work; whoever balances the lines decides that.
            case DECLARE_MAJOR -> false;
            case ENTRUST_MAJOR, STAND_DOWN -> sight.isStaff() && caller.name().equals(incident.majorManager());
            case COMMENT, ATTACH -> requester || agent || supplier;
            case WATCH -> true;
            case REOPEN -> requester || (agent || supplier) && caller.isIn(incident.resolvingTeam());
            case CLOSE -> requester;
            case CANCEL -> custodian || requester && !incident.everAccepted();
            case REPIN -> false;
        };
    }

    /** Whether the caller may say what requesters do not read. */
    public static boolean maySpeakInternally(Caller caller, Sight sight, IncidentRecord incident) {
        boolean supplier = caller.has(Role.SUPPLIER) && !caller.name().equals(incident.requester());
        return caller.has(Role.LEAD) || caller.has(Role.AGENT) && sight.isStaff() || supplier;
    }

    /** Whether the incident, as it stands, is open to the act. */
    public static boolean possible(IncidentAct act, IncidentRecord incident, ChainPlan chain) {
        if (!act.allowedIn(incident.state())) {
            return false;
        }
        return switch (act) {
            case ESCALATE -> chain.next(incident.line()).isPresent();
            case HAND_BACK -> chain.lines().stream().anyMatch(line -> line.number() < incident.line());
            case SUPPLIER_REFERENCE -> hasSupplier(incident);
            case DECLARE_MAJOR -> !incident.major();
            case ENTRUST_MAJOR, STAND_DOWN -> incident.major();
            default -> true;
        };
    }

    /** The URL nouns of what the caller may do now; nothing with an imported record. */
    public static List<String> allowed(Caller caller, Sight sight, IncidentRecord incident, ChainPlan chain) {
        if (!incident.isLive()) {
            return List.of();
        }
        return Arrays.stream(IncidentAct.values())
                .filter(act -> act.noun() != null)
                .filter(act -> permits(act, caller, sight, incident) && possible(act, incident, chain))
                .map(IncidentAct::noun)
                .toList();
    }

    private static boolean hasSupplier(IncidentRecord incident) {
        return incident.waitingFor() == WaitingReason.SUPPLIER
                || Arrays.asList(incident.path().split(",")).contains(Integer.toString(ChainPlan.SUPPLIER_LINE));
    }
}
