package io.fourline.change.web;

import io.fourline.change.Ballot;
import io.fourline.change.ChangeApproval;
import io.fourline.change.DelegateVote;
import io.fourline.change.ExtendVoting;
import io.fourline.change.Stage;
import io.fourline.change.SubmitChange;
import io.fourline.change.SubmitChange.AskedStage;
import io.fourline.change.VoteOnChange;
import io.fourline.change.model.StagePolicy;
import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.shared.web.Reader;
import io.fourline.shared.web.TypedMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The forms by which a change comes to be allowed, or not: assessed, submitted, voted on, delegated, given more time. */
@Named
@RequestScoped
public class ChangeVoting {

    private static final int MOST_STAGES = 3;

    @Inject
    ChangeApproval approval;

    @Inject
    ChangeView view;

    @Inject
    ChangeForm form;

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    private Ballot.Choice vote;
    private String reason;
    private String delegate;
    private String deadline;
    private final List<StageFields> stages =
            Stream.generate(StageFields::new).limit(MOST_STAGES).toList();

    public String assess() {
        approval.assess(form.act(null));
        return form.done("assess");
    }

    public String submit() {
        List<AskedStage> asked = stages.stream()
                .filter(StageFields::isAsked)
                .map(stage -> stage.asked(reader.zone()))
                .toList();
        // Nobody named: those are asked whom model and risk usually ask for.
        approval.submit(new SubmitChange(form.number(), form.version(), asked.isEmpty() ? null : asked));
        return form.done("submit");
    }

    public String vote() {
        approval.vote(new VoteOnChange(form.number(), form.version(), vote, reason));
        return form.done("vote");
    }

    public String delegateVote() {
        approval.delegate(new DelegateVote(form.number(), form.version(), delegate));
        return form.done("delegate");
    }

    public String extend() {
        Instant until = TypedMoment.end("deadline", deadline, reader.zone());
        approval.extend(new ExtendVoting(form.number(), form.version(), until, reason));
        return form.done("extend");
    }

    public String reject() {
        approval.reject(form.act(reason));
        return form.done("reject");
    }

    public String cancel() {
        approval.cancel(form.act(reason));
        return form.done("cancel");
    }

    /** Whose vote the caller casts when it is not their own, {@code null} else. */
    public String getInPlaceOf() {
        String caller = acting.caller().name();
        String voter = StagePolicy.votesFor(view.getChange(), caller);
        return caller.equals(voter) ? null : voter;
    }

    /** Whether the time to vote in this stage is over. */
    public boolean isOver(Stage stage) {
        return !StagePolicy.reasonsAgainst(stage, acting.now()).isEmpty();
    }

    public Ballot.Choice[] getChoices() {
        return Ballot.Choice.values();
    }

    public Ballot.Choice getVote() {
        return vote;
    }

    public void setVote(Ballot.Choice vote) {
        this.vote = vote;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDelegate() {
        return delegate;
    }

    public void setDelegate(String delegate) {
        this.delegate = delegate;
    }

    public String getDeadline() {
        return deadline;
    }

    public void setDeadline(String deadline) {
        this.deadline = deadline;
    }

    /** Stages that somebody else than the usual approvers may be asked in, one after the other. */
    public List<StageFields> getStages() {
        return stages;
    }

    /** Roles whose holders may be asked. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(StagePolicy::votes).toList();
    }
}
