package io.fourline.change;

import io.fourline.change.VoteOffer.Standing;
import io.fourline.change.model.StagePolicy;
import io.fourline.change.model.VoteLink;
import io.fourline.change.store.VoteLinkRepository;
import io.fourline.identity.Acting;
import io.fourline.identity.SecretKey;
import io.fourline.journal.Origin;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.ticket.Accountable;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Votes cast by a link out of a mail. Whoever follows it acts as the person it was sent to, in that one stage and once,
 * with the rights this person has at that moment; to look is not to vote, so a program that follows links votes nothing.
 */
@Stateless
@Accountable
public class VoteByMail {

    @Inject
    VoteLinkRepository links;

    @Inject
    ChangeReading reading;

    @Inject
    ChangeApproval approval;

    @Inject
    Acting acting;

    /** @throws NotFound for a key that never opened anything, or whose person has left */
    public VoteOffer open(String key) {
        return offer(link(key));
    }

    /**
     * Casts the vote, and the link opens nothing from here on.
     *
     * @throws RuleViolated when it does not cast a vote any more
     */
    public VoteOffer vote(String key, Ballot.Choice choice, String reason) {
        VoteLink link = link(key);
        VoteOffer offer = offer(link);
        if (!offer.isOpen()) {
            throw new RuleViolated("voteLink", offer.standing().name());
        }
        // What is to be done stands while it is voted on: no other version was read than the one there is.
        approval.vote(new VoteOnChange(link.change(), null, choice, reason));
        link.use(acting.now());
        return offer(link);
    }

    private VoteLink link(String key) {
        VoteLink link = SecretKey.isWellFormed(key)
                ? links.withHash(SecretKey.hash(key)).orElse(null)
                : null;
        if (link == null) {
            throw unknown();
        }
        try {
            acting.as(link.account(), acting.now());
            acting.comeThrough(Origin.MAIL);
        } catch (Forbidden closed) {
            throw unknown();
        }
        return link;
    }

    private VoteOffer offer(VoteLink link) {
        ChangeRecord change = reading.change(link.change());
        Stage stage = change.stages().get(link.stage());
        String voter = StagePolicy.votesFor(change, link.account());
        return new VoteOffer(change, stage, voter, standing(link, change, stage, voter));
    }

    private Standing standing(VoteLink link, ChangeRecord change, Stage stage, String voter) {
        Instant now = acting.now();
        if (link.isUsed()) {
            return Standing.USED;
        }
        if (!stage.equals(change.presentStage()) || change.approval() != Decision.PENDING || isOver(change)) {
            return Standing.DECIDED;
        }
        boolean allowed = change.allowedActions().contains(ChangeAct.VOTE.noun());
        if (voter == null || !allowed) {
            return Standing.CAST;
        }
        return StagePolicy.reasonsAgainst(stage, now).isEmpty() ? Standing.OPEN : Standing.LATE;
    }

    private static boolean isOver(ChangeRecord change) {
        return !change.state().isOpen();
    }

    private static NotFound unknown() {
        return new NotFound("link", "");
    }
}
