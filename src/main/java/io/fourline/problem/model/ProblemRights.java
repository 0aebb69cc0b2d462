package io.fourline.problem.model;

import io.fourline.problem.ProblemAct;
import io.fourline.problem.ProblemRecord;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may do what with a problem, and when it is possible; buttons, REST and the guard all ask here. */
public final class ProblemRights {

    private static final Map<Standing, Set<ProblemAct>> RIGHTS = new EnumMap<>(Map.of(
            Standing.NONE, EnumSet.noneOf(ProblemAct.class),
            Standing.READER, EnumSet.noneOf(ProblemAct.class),
            Standing.CHANGE_MANAGER,
                    EnumSet.of(ProblemAct.LINK_CHANGE, ProblemAct.UNLINK_CHANGE, ProblemAct.COMMENT, ProblemAct.ATTACH),
            Standing.AGENT, EnumSet.of(ProblemAct.LINK_INCIDENT, ProblemAct.COMMENT, ProblemAct.ATTACH),
            Standing.EXPERT,
                    EnumSet.complementOf(EnumSet.of(
                            ProblemAct.TAKE_OVER,
                            ProblemAct.PUBLISH,
                            ProblemAct.WITHDRAW,
                            ProblemAct.RESOLVE,
                            ProblemAct.FOLLOW,
                            ProblemAct.REOPEN,
                            ProblemAct.CLOSE,
                            ProblemAct.CANCEL)),
            Standing.MANAGER, EnumSet.allOf(ProblemAct.class)));

    private ProblemRights() {}

    /** Whether somebody of this standing may do the act, whatever the state. */
    public static boolean permits(ProblemAct act, Standing standing) {
        return RIGHTS.get(standing).contains(act);
    }

    /** Whether the problem, as it stands, is open to the act. */
    public static boolean possible(ProblemAct act, ProblemRecord problem) {
        if (!problem.isLive() || !act.allowedIn(problem.state())) {
            return false;
        }
        return switch (act) {
            case PUBLISH -> problem.workaround() != null && !problem.workaroundPublished();
            case WITHDRAW -> problem.workaroundPublished();
            default -> true;
        };
    }

    /** The URL nouns of what somebody of this standing may do now; nothing with an imported record. */
    public static List<String> allowed(Standing standing, ProblemRecord problem) {
        return Arrays.stream(ProblemAct.values())
                .filter(act -> act.noun() != null)
                .filter(act -> permits(act, standing) && possible(act, problem))
                .map(ProblemAct::noun)
                .toList();
    }
}
