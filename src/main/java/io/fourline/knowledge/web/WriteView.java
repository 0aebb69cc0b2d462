package io.fourline.knowledge.web;

import io.fourline.identity.Acting;
import io.fourline.knowledge.ArticleAuthoring;
import io.fourline.knowledge.ArticleDifferences;
import io.fourline.knowledge.ArticleDraft;
import io.fourline.knowledge.ArticleMerge;
import io.fourline.knowledge.ArticleReading;
import io.fourline.knowledge.ArticleRecord;
import io.fourline.knowledge.RichText;
import io.fourline.knowledge.model.ArticleRights;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.web.PageNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The draft of an article to write: an existing one, a new one, or a translation. */
@Named
@ViewScoped
public class WriteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ArticleReading reading;

    @Inject
    ArticleAuthoring authoring;

    @Inject
    Acting acting;

    @Inject
    WriteBeginning beginning;

    @Inject
    PageNotice notice;

    private String number;
    private String translationOf;
    private String from;
    private ArticleForm form = new ArticleForm();
    private ArticleForm begun = form;
    private Integer version;
    private transient ArticleDifferences changed;

    /**
     * Reads what is to be edited or translated.
     *
     * @throws Forbidden when the caller does not write articles
     */
    public void read() {
        if (!ArticleRights.mayWrite(acting.caller())) {
            throw new Forbidden("notAWriter");
        }
        if (number != null) {
            begin(reading.article(number));
            form = ArticleForm.of(reading.article(number));
        } else {
            if (from != null) {
                form = ArticleForm.of(beginning.from(from), null, null);
            }
            if (translationOf != null) {
                form = ArticleForm.of(reading.article(translationOf));
                form.setReviewDate(null);
                form.setLanguage("");
            }
            form.setOwner(acting.caller().name());
        }
    }

    private void begin(ArticleRecord article) {
        begun = ArticleForm.of(article);
        version = article.version();
    }

    /** Keeps the draft; where somebody else has saved meanwhile, shows both writers' changes in one form instead. */
    public String save() {
        ArticleRecord now = number == null ? null : reading.article(number);
        if (now != null && !Integer.valueOf(now.version()).equals(version)) {
            merge(now);
            return null;
        }
        ArticleDraft draft = new ArticleDraft(number, version, translationOf, form.text(), form.getOwner(), form.day());
        ArticleRecord kept = number == null ? authoring.create(draft) : authoring.edit(draft);
        notice.doneBeforeLeaving("article.done.saved", kept.number());
        return "/knowledge/article.xhtml?faces-redirect=true&number=" + kept.number();
    }

    private void merge(ArticleRecord now) {
        ArticleMerge merge = new ArticleMerge(begun.text(), form.text(), now.text());
        changed = merge.changed();
        form = form.merged(begun, merge.text(), now);
        begin(now);
    }

    /** Shows again what has been typed, with its preview. */
    public String look() {
        return null;
    }

    public String getPreview() {
        return form.getBody() == null ? "" : RichText.html(form.getBody());
    }

    /** What somebody else has changed while this draft was written; {@code null} for nothing. */
    public ArticleDifferences getChanged() {
        return changed;
    }

    public ArticleForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFrom() {
        return from;
    }

    /** Number of the ticket that taught what is to be written; {@code null} for none. */
    public void setFrom(String from) {
        this.from = from;
    }

    public String getTranslationOf() {
        return translationOf;
    }

    public void setTranslationOf(String translationOf) {
        this.translationOf = translationOf;
    }
}
