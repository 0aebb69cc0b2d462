package io.fourline.knowledge.web;

import io.fourline.knowledge.ArticleFiles;
import io.fourline.knowledge.ArticleRecord;
import io.fourline.knowledge.ArticleReview;
import io.fourline.shared.web.PageNotice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;

/** What the desk does with an article: to its readers, back to its writers, away from its readers, and its files. */
@Named
@RequestScoped
public class ArticleActs {

    @Inject
    ArticleView view;

    @Inject
    ArticleReview review;

    @Inject
    ArticleFiles files;

    @Inject
    PageNotice notice;

    private String reason;
    private String reviewDate;
    private Part file;

    public String submit() {
        return done(review.submit(view.getNumber(), view.version()), "submitted");
    }

    public String publish() {
        String note = reason == null || reason.isBlank() ? null : reason;
        return done(review.publish(view.getNumber(), view.version(), note), "published");
    }

    public String sendBack() {
        return done(review.sendBack(view.getNumber(), view.version(), reason), "returned");
    }

    public String retire() {
        return done(review.retire(view.getNumber(), view.version(), reason), "retired");
    }

    public String discard() {
        return done(review.discard(view.getNumber(), view.version()), "discarded");
    }

    public String confirm() {
        String day = reviewDate == null || reviewDate.isBlank() ? null : reviewDate;
        return done(review.confirm(view.getNumber(), view.version(), day), "confirmed");
    }

    /** Takes in the chosen file. */
    public String attach() throws IOException {
        String name = file == null ? null : file.getSubmittedFileName();
        files.attach(view.getNumber(), null, name, file == null ? null : file.getInputStream());
        return done(view.getArticle(), "attached");
    }

    /** Takes a file out of the next version. */
    public String detach(String id) {
        return done(files.detach(view.getNumber(), null, id), "detached");
    }

    private String done(ArticleRecord now, String what) {
        notice.doneBeforeLeaving("article.done." + what, now.number());
        return "/knowledge/article.xhtml?faces-redirect=true&number=" + now.number();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getReviewDate() {
        return reviewDate;
    }

    public void setReviewDate(String reviewDate) {
        this.reviewDate = reviewDate;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
