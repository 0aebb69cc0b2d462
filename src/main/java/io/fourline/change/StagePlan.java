package io.fourline.change;

import io.fourline.change.SubmitChange.AskedStage;
import io.fourline.change.model.StagePolicy;
import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Who is asked for approval: as the sender says, else as model and risk ask for. */
@ApplicationScoped
class StagePlan {

    private static final Duration USUAL_TIME = Duration.ofDays(3);
    private static final Duration EMERGENCY_TIME = Duration.ofDays(1);
    private static final int MOST_STAGES = 10;

    @Inject
    Directory directory;

    /**
     * @param wanted {@code null} for the usual stages
     * @throws RuleViolated when a stage has fewer voters than its quorum; who raised the change is none
     */
    List<Stage> stages(ChangeRecord change, List<AskedStage> wanted, Instant at) {
        if (change.model() == ChangeModel.STANDARD) {
            return List.of();
        }
        List<Stage> stages = new ArrayList<>();
        if (wanted == null || wanted.isEmpty()) {
            stages.add(usual(change, at));
        } else {
            Checks checks = new Checks();
            checks.that(wanted.size() <= MOST_STAGES, "stages", "tooMany", MOST_STAGES);
            for (int i = 0; i < wanted.size() && i < MOST_STAGES; i++) {
                stages.add(asked(change, wanted.get(i), "stages[" + i + "].", at, checks));
            }
            checks.done();
        }
        refuseEmpty(stages);
        return stages;
    }

    // Two look at what is risky, where there are two; an emergency is for whoever of them or the leads is there.
    private Stage usual(ChangeRecord change, Instant at) {
        TreeSet<String> voters = new TreeSet<>(directory.holders(Role.CAB_MEMBER));
        boolean emergency = change.model() == ChangeModel.EMERGENCY;
        if (emergency) {
            voters.addAll(directory.holders(Role.LEAD));
        }
        voters.remove(change.requester());
        RiskLevel level = change.risk().level();
        boolean risky = !emergency && (level == RiskLevel.HIGH || level == RiskLevel.VERY_HIGH);
        int quorum = Math.max(1, Math.min(risky ? 2 : 1, voters.size()));
        return StagePolicy.open(
                emergency ? "ECAB" : "CAB",
                Role.CAB_MEMBER.name(),
                List.copyOf(voters),
                quorum,
                at.plus(emergency ? EMERGENCY_TIME : USUAL_TIME));
    }

    private Stage asked(ChangeRecord change, AskedStage wanted, String field, Instant at, Checks checks) {
        String name = checks.text(field + "name", wanted.name(), TextRule.NAME);
        boolean onePlace =
                (wanted.role() == null ? 0 : 1) + (wanted.team() == null ? 0 : 1) + (wanted.people() == null ? 0 : 1)
                        == 1;
        checks.that(onePlace, field + "role", "oneOfRoleTeamPeople");
        int quorum = wanted.quorum() == null ? 1 : wanted.quorum();
        checks.that(quorum >= 1, field + "quorum", "range", 1, MOST_STAGES);
        Instant deadline = wanted.deadline() == null ? at.plus(USUAL_TIME) : Instants.kept(wanted.deadline());
        checks.that(deadline.isAfter(at), field + "deadline", "notAhead");
        TreeSet<String> voters = new TreeSet<>(voters(wanted, field, checks));
        voters.remove(change.requester());
        String group = wanted.role() == null ? wanted.team() : wanted.role();
        return StagePolicy.open(name, group, List.copyOf(voters), quorum, deadline);
    }

    private List<String> voters(AskedStage wanted, String field, Checks checks) {
        if (wanted.people() != null) {
            wanted.people().forEach(person -> {
                boolean mayVote = directory
                        .person(person)
                        .filter(Directory.Person::active)
                        .filter(one -> one.roles().stream().anyMatch(StagePolicy::votes))
                        .isPresent();
                checks.that(mayVote, field + "people", "unknown", person);
            });
            return wanted.people();
        }
        if (wanted.team() != null) {
            checks.that(directory.team(wanted.team()).isPresent(), field + "team", "unknown", wanted.team());
            return directory.members(wanted.team());
        }
        for (Role role : Role.values()) {
            if (role.name().equals(wanted.role()) && StagePolicy.votes(role)) {
                return directory.holders(role);
            }
        }
        checks.that(wanted.role() == null, field + "role", "unknown", wanted.role());
        return List.of();
    }

    private static void refuseEmpty(List<Stage> stages) {
        List<Reason> unable = stages.stream()
                .filter(stage -> stage.voters().size() < stage.quorum())
                .map(stage -> Reason.at(
                        "stages", "tooFewVoters", stage.name(), stage.voters().size(), stage.quorum()))
                .toList();
        if (!unable.isEmpty()) {
            throw new RuleViolated(unable);
        }
    }
}
