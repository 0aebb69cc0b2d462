package io.fourline.change.model;

import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeOutcome;
import io.fourline.change.ChangeState;
import io.fourline.change.Plans;
import io.fourline.change.Risk;
import io.fourline.change.RiskLevel;
import io.fourline.change.Stage;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes and callers for tests. */
final class ChangeFixture {

    static final Instant AT = Instant.parse("2026-11-24T08:00:00Z");
    static final Risk LOW = new Risk(Map.of("reach", "ONE"), 0, RiskLevel.LOW, List.of());

    private ChangeFixture() {}

    static Proposal proposal() {
        return new Proposal(
                "Renew the certificate",
                "It ends in May.",
                "MAIL",
                List.of("MAIL-01"),
                AT.plusSeconds(86_400),
                AT.plusSeconds(90_000),
                3,
                null,
                null,
                LOW,
                new Plans("Put it in", "Look at it", "Take it out"));
    }

    /** A change that {@code raiser} has raised, brought to a state by the shortest way, with an open stage of {@code cab}. */
    static Change in(ChangeState state, ChangeModel model) {
        Change change = new Change("CHG-000001", model, proposal(), "raiser", AT);
        change.assign("change", "worker", "L2");
        if (state == ChangeState.DRAFT) {
            return change;
        }
        if (state == ChangeState.CANCELLED) {
            change.cancel(AT);
            return change;
        }
        change.assess();
        if (state == ChangeState.ASSESSMENT) {
            return change;
        }
        change.submit(List.of(stage(1, "cab", "cab2")), AT);
        if (state == ChangeState.REJECTED) {
            change.reject(AT);
        }
        if (state.isBefore(ChangeState.SCHEDULED) || state == ChangeState.REJECTED) {
            return change;
        }
        change.schedule(AT);
        if (state == ChangeState.SCHEDULED) {
            return change;
        }
        change.start(AT);
        if (state == ChangeState.IMPLEMENTING) {
            return change;
        }
        change.review("Went well", null, AT);
        if (state == ChangeState.CLOSED) {
            change.close(ChangeOutcome.SUCCESSFUL, null, null, null, AT);
        }
        return change;
    }

    static Stage stage(int quorum, String... voters) {
        return StagePolicy.open("CAB", "CAB_MEMBER", List.of(voters), quorum, AT.plusSeconds(3_600));
    }

    static Caller caller(String name, Set<Role> roles, String... teams) {
        return new Caller(name, name, "ACME", false, roles, Set.of(teams), ZoneOffset.UTC, "en", null);
    }
}
