package io.fourline.knowledge.web;

import io.fourline.knowledge.ArticleAct;
import io.fourline.knowledge.ArticleAuthoring;
import io.fourline.knowledge.ArticleFeedback;
import io.fourline.knowledge.ArticleFiles;
import io.fourline.knowledge.ArticleReading;
import io.fourline.knowledge.ArticleRecord;
import io.fourline.knowledge.ArticleReview;
import io.fourline.knowledge.ArticleState;
import io.fourline.knowledge.RichText;
import io.fourline.knowledge.VoteRecord;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.web.PageNotice;
import io.fourline.ticket.AttachmentRecord;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One article to read, to vote on, and to bring to its readers. */
@Named
@ViewScoped
public class ArticleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ArticleReading reading;

    @Inject
    ArticleReview review;

    @Inject
    ArticleAuthoring authoring;

    @Inject
    ArticleFeedback feedback;

    @Inject
    ArticleFiles files;

    @Inject
    PageNotice notice;

    private String number;
    private String reason;
    private String tried;
    private Boolean helped;
    private String comment;
    private int version;
    private transient ArticleRecord article;

    /** @throws NotFound when there is no such article for this reader */
    public void read() {
        version = getArticle().version();
        ownVote();
    }

    /** Counts that somebody has opened it. */
    public void open() {
        if (getArticle().allows(ArticleAct.USE)) {
            feedback.opened(number);
            article = null;
        }
    }

    private void ownVote() {
        VoteRecord vote = feedback.ownVote(number).orElse(null);
        helped = vote == null ? null : Boolean.valueOf(vote.helpful());
        comment = vote == null ? null : vote.comment();
    }

    public ArticleRecord getArticle() {
        if (article == null) {
            article = reading.article(number);
        }
        return article;
    }

    /** The text as HTML that can do nothing. */
    public String getHtml() {
        return RichText.html(getArticle().text().body());
    }

    public List<AttachmentRecord> getFiles() {
        return files.list(number);
    }

    public boolean allows(String noun) {
        return getArticle().allowedActions().contains(noun);
    }

    /** Whether readers have another text than the one shown. */
    public boolean isNextDraft() {
        return getArticle().publishedVersion() != null && getArticle().state() != ArticleState.PUBLISHED;
    }

    public String submit() {
        tried = "submit";
        return done(review.submit(number, version), "article.submitted");
    }

    public String publish() {
        tried = "publish";
        return done(
                review.publish(number, version, reason == null || reason.isBlank() ? null : reason),
                "article.published");
    }

    public String sendBack() {
        tried = "return";
        return done(review.sendBack(number, version, reason), "article.returned");
    }

    public String retire() {
        tried = "retire";
        return done(review.retire(number, version, reason), "article.retired");
    }

    public String discard() {
        return done(authoring.discard(number, version), "article.discarded");
    }

    public String helpful() {
        return voted(true);
    }

    public String notHelpful() {
        return voted(false);
    }

    private String voted(boolean yes) {
        String said = comment == null || comment.isBlank() ? null : comment;
        return done(feedback.vote(number, yes, said), "article.voted");
    }

    /** Its reader needs no more help. */
    public String solved() {
        return done(feedback.solved(number), "article.solved");
    }

    private String done(ArticleRecord now, String words) {
        notice.doneBeforeLeaving(words, now.number());
        return "/knowledge/article.xhtml?faces-redirect=true&number=" + now.number();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The act that was refused, whose dialog opens again. */
    public String getTried() {
        return tried;
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
