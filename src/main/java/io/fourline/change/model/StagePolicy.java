package io.fourline.change.model;

import io.fourline.change.Ballot;
import io.fourline.change.Ballot.Choice;
import io.fourline.change.ChangeRecord;
import io.fourline.change.Decision;
import io.fourline.change.Stage;
import io.fourline.identity.Role;
import io.fourline.shared.error.Reason;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How stages are voted through: quorum, delegates, deadline. Each voter has one vote, whoever casts it. */
public final class StagePolicy {

    private StagePolicy() {}

    /** Whether the holders of a role may be asked for their vote. */
    public static boolean votes(Role role) {
        return role != Role.REQUESTER && role != Role.SUPPLIER && role != Role.AUDITOR;
    }

    /** A stage that nobody has voted in. */
    public static Stage open(String name, String group, List<String> voters, int quorum, Instant deadline) {
        return new Stage(name, group, List.copyOf(voters), quorum, deadline, Map.of(), List.of(), Decision.PENDING);
    }

    /**
     * Whose vote somebody may cast now: their own, else that of somebody who named them.
     *
     * @return {@code null} when there is none, or it has been cast
     */
    public static String votesFor(ChangeRecord change, String caller) {
        Stage stage = change.presentStage();
        if (stage == null) {
            return null;
        }
        if (isOpenTo(stage, caller) && !stage.delegates().containsKey(caller)) {
            return caller;
        }
        return stage.voters().stream()
                .filter(voter -> caller.equals(stage.delegates().get(voter)) && isOpenTo(stage, voter))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOpenTo(Stage stage, String voter) {
        return stage.voters().contains(voter)
                && stage.votes().stream().noneMatch(vote -> vote.voter().equals(voter));
    }

    /** Why no vote is taken at this instant. */
    public static List<Reason> reasonsAgainst(Stage stage, Instant at) {
        return at.isBefore(stage.deadline())
                ? List.of()
                : List.of(Reason.of(
                        "votingClosed",
                        stage.name(),
                        stage.deadline().truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    /** The stages with one more vote, and what it decides in the present one. */
    public static List<Stage> vote(ChangeRecord change, Ballot ballot) {
        Stage stage = change.presentStage();
        List<Ballot> votes = new ArrayList<>(stage.votes());
        votes.add(ballot);
        return replace(
                change.stages(),
                stage,
                new Stage(
                        stage.name(),
                        stage.group(),
                        stage.voters(),
                        stage.quorum(),
                        stage.deadline(),
                        stage.delegates(),
                        List.copyOf(votes),
                        decision(stage, votes)));
    }

    // Yes as soon as the quorum is there; no as soon as it cannot be reached any more.
    private static Decision decision(Stage stage, List<Ballot> votes) {
        long yes = votes.stream().filter(vote -> vote.vote() == Choice.APPROVE).count();
        if (yes >= stage.quorum()) {
            return Decision.APPROVED;
        }
        long left = stage.voters().size() - votes.size();
        return yes + left < stage.quorum() ? Decision.REJECTED : Decision.PENDING;
    }

    /** The stages with somebody voting in a voter's place; {@code null} takes the vote back. */
    public static List<Stage> delegate(ChangeRecord change, String voter, String delegate) {
        Stage stage = change.presentStage();
        Map<String, String> delegates = new TreeMap<>(stage.delegates());
        delegates.remove(voter);
        if (delegate != null) {
            delegates.put(voter, delegate);
        }
        return replace(
                change.stages(),
                stage,
                new Stage(
                        stage.name(),
                        stage.group(),
                        stage.voters(),
                        stage.quorum(),
                        stage.deadline(),
                        Map.copyOf(delegates),
                        stage.votes(),
                        stage.decision()));
    }

    /** The stages with more time for the present one. */
    public static List<Stage> extend(ChangeRecord change, Instant deadline) {
        Stage stage = change.presentStage();
        return replace(
                change.stages(),
                stage,
                new Stage(
                        stage.name(),
                        stage.group(),
                        stage.voters(),
                        stage.quorum(),
                        deadline,
                        stage.delegates(),
                        stage.votes(),
                        stage.decision()));
    }

    private static List<Stage> replace(List<Stage> stages, Stage old, Stage now) {
        return stages.stream()
                .map(stage -> Objects.equals(stage, old) ? now : stage)
                .toList();
    }
}
