package io.fourline.change;

import io.fourline.ticket.TicketVerb;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can be done with a change: the verb the journal keeps, the noun the URL uses, and the states that allow it. Standard
 * and emergency changes have shorter ways, which {@link #allowedIn} knows.
 */
public enum ChangeAct implements TicketVerb {
    CORRECT("correct", null, EnumSet.of(ChangeState.DRAFT, ChangeState.ASSESSMENT)),
    ASSIGN("assign", "assignment", EnumSet.range(ChangeState.DRAFT, ChangeState.IMPLEMENTING)),
    ASSESS("assess", "assessment", EnumSet.of(ChangeState.DRAFT)),
    SUBMIT("submit", "submission", EnumSet.of(ChangeState.ASSESSMENT)),
    VOTE("vote", "votes", EnumSet.of(ChangeState.APPROVAL)),
    DELEGATE("delegate", "delegations", EnumSet.of(ChangeState.APPROVAL)),
    EXTEND("extend", "extension", EnumSet.of(ChangeState.APPROVAL)),
    SCHEDULE("schedule", "schedule", EnumSet.of(ChangeState.APPROVAL, ChangeState.SCHEDULED)),
    START("start", "start", EnumSet.of(ChangeState.SCHEDULED)),
    LOG("log", "log", EnumSet.of(ChangeState.IMPLEMENTING, ChangeState.REVIEW)),
    PLAN_TASK("planTask", "tasks", EnumSet.range(ChangeState.DRAFT, ChangeState.IMPLEMENTING)),
    DO_TASK("doTask", null, EnumSet.of(ChangeState.SCHEDULED, ChangeState.IMPLEMENTING, ChangeState.REVIEW)),
    REVIEW("review", "review", EnumSet.of(ChangeState.IMPLEMENTING)),
    CLOSE("close", "closure", EnumSet.of(ChangeState.REVIEW)),
    REJECT("reject", "rejection", EnumSet.of(ChangeState.ASSESSMENT, ChangeState.APPROVAL)),
    CANCEL("cancel", "cancellation", EnumSet.range(ChangeState.DRAFT, ChangeState.SCHEDULED)),
    JUDGE_INCIDENT(
            "judgeIncident", "incidents", EnumSet.of(ChangeState.IMPLEMENTING, ChangeState.REVIEW, ChangeState.CLOSED)),
    COMMENT("comment", "comments", EnumSet.allOf(ChangeState.class)),
    ATTACH("attach", "attachments", EnumSet.allOf(ChangeState.class));

    private final String verb;
    private final String noun;
    private final Set<ChangeState> states;

    ChangeAct(String verb, String noun, Set<ChangeState> states) {
        this.verb = verb;
        this.noun = noun;
        this.states = states;
    }

    @Override
    public String verb() {
        return verb;
    }

    @Override
    public String noun() {
        return noun;
    }

    /** Whether a change of this model may be treated so in this state. */
    public boolean allowedIn(ChangeState state, ChangeModel model) {
        return states.contains(state)
                || switch (model) {
                    // The template has been approved: nobody needs to be asked again.
                    case STANDARD -> this == SCHEDULE && state.isBefore(ChangeState.APPROVAL);
                    // Done first, approved afterwards.
                    case EMERGENCY ->
                        this == START && state.isBefore(ChangeState.SCHEDULED)
                                || this == SCHEDULE && state == ChangeState.ASSESSMENT
                                || isOfApproval()
                                        && (state == ChangeState.SCHEDULED
                                                || state == ChangeState.IMPLEMENTING
                                                || state == ChangeState.REVIEW);
                    case NORMAL -> false;
                };
    }

    private boolean isOfApproval() {
        return this == VOTE || this == DELEGATE || this == EXTEND;
    }
}
