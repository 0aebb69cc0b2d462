package io.fourline.knowledge.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Acting;
import io.fourline.knowledge.ArticleAuthoring;
import io.fourline.knowledge.ArticleDraft;
import io.fourline.knowledge.ArticleKind;
import io.fourline.knowledge.ArticleReading;
import io.fourline.knowledge.ArticleRecord;
import io.fourline.knowledge.Audience;
import io.fourline.knowledge.RichText;
import io.fourline.shared.web.PageNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

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
    Catalog catalog;

    @Inject
    Acting acting;

    @Inject
    PageNotice notice;

    private String number;
    private String translationOf;
    private Integer version;
    private String owner;
    private String reviewDate;
    private ArticleForm form = new ArticleForm();

    /** Reads what is to be edited or translated; what has been typed stays. */
    public void read() {
        if (number != null) {
            ArticleRecord article = reading.article(number);
            form = ArticleForm.of(article.text());
            version = article.version();
            owner = article.owner();
            reviewDate = article.reviewDate();
        } else if (translationOf != null) {
            form = ArticleForm.of(reading.article(translationOf).text());
            form.setLanguage(null);
            owner = acting.caller().name();
        } else {
            owner = acting.caller().name();
        }
    }

    public String save() {
        String date = reviewDate == null || reviewDate.isBlank() ? null : reviewDate.strip();
        ArticleDraft draft = new ArticleDraft(number, version, translationOf, form.text(), owner, date);
        ArticleRecord kept = number == null ? authoring.create(draft) : authoring.edit(draft);
        notice.doneBeforeLeaving("article.saved", kept.number());
        return "/knowledge/article.xhtml?faces-redirect=true&number=" + kept.number();
    }

    public String getPreview() {
        return form.getBody() == null ? "" : RichText.html(form.getBody());
    }

    public ArticleKind[] getKinds() {
        return ArticleKind.values();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public List<Catalog.ServiceEntry> getServices() {
        return catalog.services();
    }

    public List<Catalog.Named> getCategories() {
        return catalog.categories();
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

    public String getTranslationOf() {
        return translationOf;
    }

    public void setTranslationOf(String translationOf) {
        this.translationOf = translationOf;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getReviewDate() {
        return reviewDate;
    }

    public void setReviewDate(String reviewDate) {
        this.reviewDate = reviewDate;
    }
}
