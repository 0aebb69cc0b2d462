package io.fourline.knowledge.model;

import io.fourline.knowledge.VoteRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** What an account thinks of an article; it may change its mind. */
@Entity
@IdClass(Vote.Key.class)
@Table(name = "article_vote")
public class Vote {

    /** Article and account. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String article;
        private String account;

        protected Key() {}

        public Key(String article, String account) {
            this.article = article;
            this.account = account;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(article, key.article)
                    && Objects.equals(account, key.account);
        }

        @Override
        public int hashCode() {
            return Objects.hash(article, account);
        }
    }

    @Id
    private String article;

    @Id
    private String account;

    private boolean helpful;
    private String comment;
    private int number;
    private Instant at;

    @Version
    private int version;

    protected Vote() {}

    public Vote(String article, String account) {
        this.article = article;
        this.account = account;
    }

    /** @param versionNumber the version that is with its readers now */
    public void cast(boolean isHelpful, String why, int versionNumber, Instant when) {
        helpful = isHelpful;
        comment = why;
        number = versionNumber;
        at = when;
    }

    public VoteRecord record() {
        return new VoteRecord(account, helpful, comment, number, at);
    }
}
