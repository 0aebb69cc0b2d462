package io.fourline.change.web;

import io.fourline.change.Ballot;
import io.fourline.change.VoteByMail;
import io.fourline.change.VoteOffer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What a link out of a mail opens: the change that is voted on, and the vote. The address holds the key, and nobody signs in. */
@Named
@RequestScoped
public class VoteView {

    @Inject
    VoteByMail votes;

    @Inject
    HttpServletRequest request;

    private VoteOffer offer;
    private boolean cast;
    private Ballot.Choice vote;
    private String reason;

    @PostConstruct
    void open() {
        offer = votes.open(request.getParameter("key"));
    }

    /** Has the link opened before anything is drawn: in the language and zone of whom it was sent to. */
    public void touch() {
        // To be there is enough.
    }

    public void vote() {
        offer = votes.vote(request.getParameter("key"), vote, reason);
        cast = true;
    }

    public VoteOffer getOffer() {
        return offer;
    }

    /** Whether it was this request that cast the vote. */
    public boolean isCast() {
        return cast;
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
}
