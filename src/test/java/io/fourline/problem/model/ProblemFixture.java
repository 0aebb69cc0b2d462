package io.fourline.problem.model;

import io.fourline.journal.Origin;
import io.fourline.problem.ProblemResolutionCode;
import io.fourline.problem.ProblemState;
import io.fourline.problem.RaisedFrom;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import java.time.Instant;
import java.util.Set;

/** Problems as the tests need them. */
public final class ProblemFixture {

    public static final String NUMBER = "PRB-000001";
    public static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    private ProblemFixture() {}

    public static Problem logged() {
        return new Problem(
                NUMBER,
                new Logged(
                        "Printers stop on Mondays",
                        "",
                        Impact.MEDIUM,
                        Urgency.LOW,
                        "print",
                        null,
                        Set.of("srv-2", "srv-1"),
                        Set.of("INC-000007"),
                        null,
                        "problem",
                        "team3",
                        null,
                        RaisedFrom.INCIDENTS,
                        Origin.REST),
                3,
                AT);
    }

    public static Problem investigated() {
        Problem problem = logged();
        problem.investigate("line3");
        return problem;
    }

    /** A problem that has come to this state by the shortest way on which everything is known. */
    public static Problem in(ProblemState state) {
        Problem problem = state == ProblemState.LOGGED || state == ProblemState.CANCELLED ? logged() : investigated();
        if (state.ordinal() >= ProblemState.ROOT_CAUSE_KNOWN.ordinal() && state != ProblemState.CANCELLED) {
            problem.nameCause("The spooler leaks");
        }
        switch (state) {
            case KNOWN_ERROR -> publish(problem);
            case FIX_IN_CHANGE -> {
                publish(problem);
                problem.linkChange("CHG-000001");
            }
            case RESOLVED -> resolve(problem);
            case CLOSED -> {
                resolve(problem);
                problem.close(AT.plusSeconds(9));
            }
            case CANCELLED -> problem.cancel(AT.plusSeconds(9));
            default -> {
                // Nothing more has happened yet.
            }
        }
        return problem;
    }

    private static void publish(Problem problem) {
        problem.workAround("Restart it", null);
        problem.publish();
    }

    private static void resolve(Problem problem) {
        problem.resolve(ProblemResolutionCode.FIXED, "Patched", null, AT.plusSeconds(5));
    }
}
