package io.fourline.problem;

import io.fourline.escalation.ChainPlan;
import io.fourline.identity.Caller;
import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import io.fourline.problem.model.Standing;
import io.fourline.shared.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How people stand to problems: all of the desk's own see them, nobody else does. */
@ApplicationScoped
class ProblemStandings {

    private static final int EXPERTS_LINE = ChainPlan.SUPPLIER_LINE - 1;

    @Inject
    Directory directory;

    /** How somebody stands to problems as such. */
    Standing of(Caller caller) {
        if (!caller.isOfDesk()) {
            return Standing.NONE;
        }
        if (caller.has(Role.AUDITOR)) {
            return Standing.READER;
        }
        if (caller.hasAny(Role.PROBLEM_MANAGER, Role.LEAD)) {
            return Standing.MANAGER;
        }
        if (caller.has(Role.AGENT)) {
            return isExpert(caller) ? Standing.EXPERT : Standing.AGENT;
        }
        return caller.has(Role.CHANGE_MANAGER) ? Standing.CHANGE_MANAGER : Standing.READER;
    }

    /** How somebody stands to one problem: whoever has it is its expert, whatever their line. */
    Standing of(Caller caller, ProblemRecord problem) {
        Standing standing = of(caller);
        boolean has = caller.isIn(problem.team()) || caller.name().equals(problem.assignee());
        return standing == Standing.AGENT && has ? Standing.EXPERT : standing;
    }

    /** @throws NotFound when the caller sees no problems at all */
    void requireSight(Caller caller) {
        if (of(caller) == Standing.NONE) {
            throw new NotFound(ProblemKind.WORD, "list");
        }
    }

    private boolean isExpert(Caller caller) {
        return caller.teams().stream().anyMatch(code -> directory
                .team(code)
                .filter(team -> team.line() == EXPERTS_LINE)
                .isPresent());
    }
}
