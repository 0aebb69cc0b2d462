package io.fourline.knowledge.model;

import io.fourline.knowledge.ArticleText;
import io.fourline.knowledge.ArticleVersionRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A published version of an article; nothing changes it. */
@Entity
@IdClass(ArticleVersion.Key.class)
@Table(name = "article_version")
public class ArticleVersion {

    /** Article and number. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String article;
        private int number;

        protected Key() {}

        public Key(String article, int number) {
            this.article = article;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && number == key.number && Objects.equals(article, key.article);
        }

        @Override
        public int hashCode() {
            return Objects.hash(article, number);
        }
    }

    @Id
    private String article;

    @Id
    private int number;

    @Embedded
    private ArticleContent content;

    private String attachments;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    private String note;

    protected ArticleVersion() {}

    /** @param attachments ids of the files that belong to it */
    public ArticleVersion(
            Article article,
            int number,
            List<String> attachments,
            Instant publishedAt,
            String publishedBy,
            String note) {
        this.article = article.number();
        this.number = number;
        this.content = new ArticleContent(article.text());
        this.attachments = Listed.join(attachments);
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.note = note;
    }

    public int number() {
        return number;
    }

    public ArticleText text() {
        return content.text();
    }

    public List<String> attachments() {
        return Listed.split(attachments);
    }

    public ArticleVersionRecord record() {
        return new ArticleVersionRecord(article, number, text(), publishedAt, publishedBy, note);
    }
}
