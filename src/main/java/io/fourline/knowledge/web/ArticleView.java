package io.fourline.knowledge.web;

import io.fourline.identity.Acting;
import io.fourline.knowledge.ArticleAct;
import io.fourline.knowledge.ArticleFeedback;
import io.fourline.knowledge.ArticleFiles;
import io.fourline.knowledge.ArticleReading;
import io.fourline.knowledge.ArticleRecord;
import io.fourline.knowledge.ArticleState;
import io.fourline.knowledge.RichText;
import io.fourline.knowledge.VoteRecord;
import io.fourline.knowledge.model.ArticleRights;
import io.fourline.shared.error.NotFound;
import io.fourline.ticket.AttachmentRecord;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** One article as its reader has it; the version that was read is what acts on it refer to. */
@Named
@ViewScoped
public class ArticleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ArticleReading reading;

    @Inject
    ArticleFeedback feedback;

    @Inject
    ArticleFiles files;

    @Inject
    Tongues tongues;

    @Inject
    Acting acting;

    private String number;
    private int version;
    private transient ArticleRecord article;
    private transient List<VoteRecord> votes;

    /**
     * Shows the article, and counts that somebody has opened it.
     *
     * @throws NotFound when there is no such article for this reader
     */
    public void open() {
        version = getArticle().version();
        if (article.allows(ArticleAct.USE)) {
            feedback.opened(number);
            article = null;
        }
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

    public boolean may(String noun) {
        return getArticle().allowedActions().contains(noun);
    }

    /** Whether the article needs review by somebody else, as the caller has worked on this draft. */
    public boolean isOwnDraft() {
        return getArticle().state() == ArticleState.REVIEW
                && !may(ArticleAct.PUBLISH.noun())
                && ArticleRights.mayWrite(acting.caller());
    }

    /** Whether the reader writes articles. */
    public boolean isWriter() {
        return ArticleRights.mayWrite(acting.caller());
    }

    /** Whether readers have another text than the one shown. */
    public boolean isNextDraft() {
        ArticleState state = getArticle().state();
        return article.publishedVersion() != null && state != ArticleState.PUBLISHED && state != ArticleState.RETIRED;
    }

    /** What readers said, newest first. */
    public List<VoteRecord> getVotes() {
        if (votes == null) {
            votes = feedback.votes(number);
        }
        return votes;
    }

    /** The same in a language that is dearer to its reader; {@code null} where they have the dearest. */
    public ArticleRecord.Translation getDearer() {
        int own = tongues.place(getArticle().text().language());
        return article.translations().stream()
                .filter(other -> tongues.place(other.language()) < own)
                .min(Comparator.comparingInt(other -> tongues.place(other.language())))
                .orElse(null);
    }

    /** The version that the acts of this page refer to. */
    int version() {
        return version;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
