package io.fourline.knowledge.web;

import io.fourline.identity.Directory;
import io.fourline.journal.web.Histories;
import io.fourline.journal.web.HistoryRow;
import io.fourline.knowledge.ArticleDifferences;
import io.fourline.knowledge.ArticleReading;
import io.fourline.knowledge.ArticleRecord;
import io.fourline.knowledge.ArticleVersionRecord;
import io.fourline.shared.error.Forbidden;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The versions of an article, and what one of them says otherwise than another or than the draft. */
@Named
@RequestScoped
public class ArticleHistoryView {

    @Inject
    ArticleReading reading;

    @Inject
    Histories histories;

    @Inject
    Directory directory;

    private String number;
    private Integer from;
    private Integer to;
    private ArticleRecord article;
    private List<ArticleVersionRecord> versions;
    private ArticleDifferences differences;
    private List<HistoryRow> history;

    /** @throws Forbidden when the caller has the article as a reader only */
    public void read() {
        article = reading.article(number);
        reading.journal(number, 0, 1);
        versions = reading.versions(number);
        if (from == null && !versions.isEmpty()) {
            boolean latestIsAll = article.text().equals(versions.get(0).text());
            boolean two = versions.size() > 1;
            from = versions.get(latestIsAll && two ? 1 : 0).number();
            to = latestIsAll ? Integer.valueOf(versions.get(0).number()) : null;
        }
        if (from != null) {
            differences = reading.differences(number, from, to);
        }
        history = histories.of("article:" + article.number(), "article", directory::displayName);
    }

    public ArticleRecord getArticle() {
        return article;
    }

    public List<ArticleVersionRecord> getVersions() {
        return versions;
    }

    public ArticleDifferences getDifferences() {
        return differences;
    }

    public List<HistoryRow> getHistory() {
        return history;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }
}
