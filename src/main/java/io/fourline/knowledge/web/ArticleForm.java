package io.fourline.knowledge.web;

import io.fourline.knowledge.ArticleKind;
import io.fourline.knowledge.ArticleRecord;
import io.fourline.knowledge.ArticleText;
import io.fourline.knowledge.Audience;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What is typed into an article's form; lists stand one word a line. */
public class ArticleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ArticleKind kind = ArticleKind.HOW_TO;
    private String title;
    private String summary;
    private String body;
    private String language = "en";
    private Audience audience = Audience.REQUESTER;
    private String service;
    private String category;
    private String items;
    private String itemTypes;
    private String keywords;
    private List<String> organisations = List.of();
    private boolean safe;
    private String owner;
    private String reviewDate;

    static ArticleForm of(ArticleRecord article) {
        return of(article.text(), article.owner(), article.reviewDate());
    }

    static ArticleForm of(ArticleText text, String owner, String reviewDate) {
        ArticleForm form = new ArticleForm();
        form.kind = text.kind();
        form.title = text.title();
        form.summary = text.summary();
        form.body = text.body();
        form.language = text.language();
        form.audience = text.audience();
        form.service = text.service();
        form.category = text.category();
        form.items = String.join(", ", text.configurationItems());
        form.itemTypes = String.join(", ", text.itemTypes());
        form.keywords = String.join(", ", text.keywords());
        form.organisations = text.organisations();
        form.safe = text.safeToDoYourself();
        form.owner = owner;
        form.reviewDate = reviewDate;
        return form;
    }

    /**
     * The form over an article that somebody else has saved meanwhile.
     *
     * @param begun as this form was before anything was typed
     * @param text both writers' text
     */
    ArticleForm merged(ArticleForm begun, ArticleText text, ArticleRecord now) {
        return of(
                text,
                Objects.equals(owner, begun.owner) ? now.owner() : owner,
                Objects.equals(reviewDate, begun.reviewDate) ? now.reviewDate() : reviewDate);
    }

    /** The text as it was typed; a browser sends lines with another end than the desk keeps. */
    ArticleText text() {
        return new ArticleText(
                kind,
                typed(title),
                typed(summary),
                typed(body),
                typed(language),
                audience,
                chosen(service),
                chosen(category),
                words(items),
                words(itemTypes),
                words(keywords),
                organisations,
                safe);
    }

    /** The day of the next review; {@code null} where none is given. */
    String day() {
        return chosen(reviewDate);
    }

    private static String typed(String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    private static String chosen(String code) {
        return code == null || code.isBlank() ? null : code.strip();
    }

    private static List<String> words(String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[,\\r\\n]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    public ArticleKind getKind() {
        return kind;
    }

    public void setKind(ArticleKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getConfigurationItems() {
        return items;
    }

    public void setConfigurationItems(String items) {
        this.items = items;
    }

    public String getItemTypes() {
        return itemTypes;
    }

    public void setItemTypes(String itemTypes) {
        this.itemTypes = itemTypes;
    }

    public String getKeywords() {
        return keywords;
    }

    public void setKeywords(String keywords) {
        this.keywords = keywords;
    }

    public List<String> getOrganisations() {
        return organisations;
    }

    public void setOrganisations(List<String> organisations) {
        this.organisations = organisations == null ? List.of() : List.copyOf(organisations);
    }

    public boolean isSafe() {
        return safe;
    }

    public void setSafe(boolean safe) {
        this.safe = safe;
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
