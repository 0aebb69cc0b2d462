package io.fourline.change.model;

import io.fourline.change.ChangeAct;
import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeRecord;
import io.fourline.change.ChangeState;
import io.fourline.change.Decision;
import io.fourline.change.Stage;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import java.util.Arrays;
import java.util.List;

/** Who sees a change and who may do what with it; buttons, REST and the guard all ask here. */
public final class ChangeRights {

    private ChangeRights() {}

    /** The desk's own people see every change, a supplier those that are theirs to carry out, requesters none. */
    public static boolean sees(Caller caller, ChangeRecord change) {
        return caller.isOfDesk() || caller.has(Role.SUPPLIER) && isTheirs(caller, change);
    }

    /** Who may raise a change. */
    public static boolean mayRaise(Caller caller) {
        return !caller.has(Role.AUDITOR) && caller.hasAny(Role.AGENT, Role.LEAD, Role.CHANGE_MANAGER);
    }

    /** Who looks after this change: the change manager, and for emergencies the lead as well. */
    public static boolean isManager(Caller caller, ChangeModel model) {
        return caller.has(Role.CHANGE_MANAGER) || caller.has(Role.LEAD) && model == ChangeModel.EMERGENCY;
    }

    /** Whether the caller may do the act, whatever the state. */
    public static boolean permits(ChangeAct act, Caller caller, ChangeRecord change) {
        if (caller.has(Role.AUDITOR) || !sees(caller, change)) {
            return false;
        }
        boolean manager = isManager(caller, change.model());
        boolean raiser = caller.name().equals(change.requester());
        boolean worker = isTheirs(caller, change) || manager;
        return switch (act) {
            case ASSESS, SUBMIT, SCHEDULE, CLOSE, REJECT, ASSIGN, JUDGE_INCIDENT -> manager;
            case CORRECT -> manager || raiser && change.state() == ChangeState.DRAFT;
            case CANCEL -> manager || raiser && change.state().isBefore(ChangeState.APPROVAL);
            case VOTE -> !raiser && StagePolicy.votesFor(change, caller.name()) != null;
            case DELEGATE -> isVoter(change.presentStage(), caller);
            case EXTEND -> manager || caller.has(Role.LEAD);
            case PLAN_TASK -> worker || raiser;
            case START, LOG, DO_TASK, REVIEW -> worker;
            case COMMENT, ATTACH -> true;
        };
    }

    /** Whether the change, as it stands, is open to the act. */
    public static boolean possible(ChangeAct act, ChangeRecord change) {
        if (!act.allowedIn(change.state(), change.model())) {
            return false;
        }
        return switch (act) {
            case VOTE, DELEGATE, EXTEND -> change.presentStage() != null && change.approval() == Decision.PENDING;
            case DO_TASK -> !change.tasks().isEmpty();
            default -> true;
        };
    }

    /** The URL nouns of what the caller may do now. */
    public static List<String> allowed(Caller caller, ChangeRecord change) {
        return Arrays.stream(ChangeAct.values())
                .filter(act -> act.noun() != null)
                .filter(act -> may(act, caller, change))
                .map(ChangeAct::noun)
                .toList();
    }

    /** Whether the caller may describe it better now. */
    public static boolean mayCorrect(Caller caller, ChangeRecord change) {
        return may(ChangeAct.CORRECT, caller, change);
    }

    /** Whether the caller may tick its tasks off now. */
    public static boolean mayDoTasks(Caller caller, ChangeRecord change) {
        return may(ChangeAct.DO_TASK, caller, change);
    }

    private static boolean may(ChangeAct act, Caller caller, ChangeRecord change) {
        return permits(act, caller, change) && possible(act, change);
    }

    private static boolean isVoter(Stage stage, Caller caller) {
        return stage != null && stage.voters().contains(caller.name());
    }

    // Where nobody is named, whoever of the team is there carries it out.
    private static boolean isTheirs(Caller caller, ChangeRecord change) {
        boolean named = caller.name().equals(change.implementer());
        boolean free = change.implementer() == null || caller.has(Role.SUPPLIER);
        return named || free && caller.isIn(change.team());
    }
}
