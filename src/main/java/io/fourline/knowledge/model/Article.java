package io.fourline.knowledge.model;

import io.fourline.knowledge.ArticleState;
import io.fourline.knowledge.ArticleText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An article: the text being worked on, where it stands, and which of its versions is with the readers. */
@Entity
public class Article {

    @Id
    private String number;

    private String family;

    @Embedded
    private ArticleContent content;

    @Enumerated(EnumType.STRING)
    private ArticleState state;

    private String owner;
    private String author;
    private String editors;
    private String withdrawn;

    @Column(name = "review_date")
    private String reviewDate;

    @Column(name = "live_version")
    private Integer liveVersion;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected Article() {}

    /** A first draft. */
    public Article(String number, String family, ArticleText text, String author, Instant at) {
        this.number = number;
        this.family = family == null ? number : family;
        this.content = new ArticleContent(text);
        this.state = ArticleState.DRAFT;
        this.author = author;
        this.editors = Listed.join(List.of(author));
        this.withdrawn = "";
        this.createdAt = at;
        this.changedAt = at;
    }

    /** Makes the draft say this; what is published stays with its readers until the draft is published, too. */
    public void edit(ArticleText text, String editor, Instant at) {
        if (text.equals(text())) {
            return;
        }
        content = new ArticleContent(text);
        draft(editor, at);
    }

    /** A file more goes with the draft. */
    public void attach(String editor, Instant at) {
        draft(editor, at);
    }

    /** This file does not go with the draft. */
    public void detach(String file, String editor, Instant at) {
        withdrawn = Listed.join(with(withdrawn(), file));
        draft(editor, at);
    }

    private void draft(String editor, Instant at) {
        state = ArticleState.DRAFT;
        editors = Listed.join(with(editors(), editor));
        changedAt = at;
    }

    private static List<String> with(List<String> words, String word) {
        List<String> all = new ArrayList<>(words);
        if (!all.contains(word)) {
            all.add(word);
        }
        return all;
    }

    /** Says who answers for it and when it shall be looked at again. */
    public void entrust(String newOwner, String date) {
        owner = newOwner;
        reviewDate = date;
    }

    /** What readers have still holds, and shall be looked at again on this day. */
    public void confirm(String date, Instant at) {
        reviewDate = date;
        checkedAt = at;
    }

    public void submit(Instant at) {
        state = ArticleState.REVIEW;
        changedAt = at;
    }

    public void sendBack(Instant at) {
        state = ArticleState.DRAFT;
        changedAt = at;
    }

    /** The draft is with its readers as this version; whoever changes it next begins a new draft. */
    public void publish(int versionNumber, Instant at) {
        state = ArticleState.PUBLISHED;
        liveVersion = versionNumber;
        publishedAt = at;
        editors = "";
        changedAt = at;
    }

    /**
     * Drops the draft for what is published.
     *
     * @param others files that are not with what is published
     */
    public void discard(ArticleText published, List<String> others, Instant at) {
        content = new ArticleContent(published);
        withdrawn = Listed.join(others);
        state = ArticleState.PUBLISHED;
        editors = "";
        changedAt = at;
    }

    /** Takes it from its readers; its versions stay. */
    public void retire(Instant at) {
        state = ArticleState.RETIRED;
        liveVersion = null;
        publishedAt = null;
        changedAt = at;
    }

    public String number() {
        return number;
    }

    public String family() {
        return family;
    }

    public ArticleText text() {
        return content.text();
    }

    public ArticleState state() {
        return state;
    }

    public String owner() {
        return owner;
    }

    public String author() {
        return author;
    }

    /** Who has worked on the draft since the last publication. */
    public List<String> editors() {
        return Listed.split(editors);
    }

    /** The files that the next version is published without. */
    public List<String> withdrawn() {
        return Listed.split(withdrawn);
    }

    public String reviewDate() {
        return reviewDate;
    }

    /** Number of the version that is with its readers. */
    public Optional<Integer> liveVersion() {
        return Optional.ofNullable(liveVersion);
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** When somebody last said that it still holds; {@code null} for never. */
    public Instant checkedAt() {
        return checkedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public int version() {
        return version;
    }
}
