package io.fourline.knowledge.web;

import io.fourline.knowledge.ArticleFeedback;
import io.fourline.knowledge.VoteRecord;
import io.fourline.shared.web.PageNotice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a reader says of an article: whether it helped, why, and that their trouble is over. */
@Named
@RequestScoped
public class ArticleVote {

    @Inject
    ArticleView view;

    @Inject
    ArticleFeedback feedback;

    @Inject
    PageNotice notice;

    private Boolean helped;
    private String comment;

    @PostConstruct
    void prepare() {
        VoteRecord vote = feedback.ownVote(view.getNumber()).orElse(null);
        helped = vote == null ? null : Boolean.valueOf(vote.helpful());
        comment = vote == null ? null : vote.comment();
    }

    public String helpful() {
        return vote(true);
    }

    public String notHelpful() {
        return vote(false);
    }

    private String vote(boolean yes) {
        feedback.vote(view.getNumber(), yes, comment == null || comment.isBlank() ? null : comment);
        return said("voted");
    }

    /** Its reader needs no more help. */
    public String solved() {
        feedback.solved(view.getNumber());
        return said("solved");
    }

    private String said(String what) {
        notice.doneBeforeLeaving("article.done." + what, view.getNumber());
        return "/knowledge/article.xhtml?faces-redirect=true&number=" + view.getNumber();
    }

    /** The caller's own vote; {@code null} for none. */
    public Boolean getHelped() {
        return helped;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
