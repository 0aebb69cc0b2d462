package io.fourline.knowledge;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.journal.Entry;
import io.fourline.journal.JournalReading;
import io.fourline.knowledge.model.Article;
import io.fourline.knowledge.model.ArticleRights;
import io.fourline.knowledge.model.ArticleVersion;
import io.fourline.knowledge.store.ArticleCounts;
import io.fourline.knowledge.store.ArticleLists;
import io.fourline.knowledge.store.ArticleRepository;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.NotFound;
import io.fourline.ticket.Listing;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Reads articles for those who may see them: as they stand, as they were published, and their journal. */
@Stateless
public class ArticleReading {

    private static final Duration LATELY = Duration.ofDays(90);

    @Inject
    ArticleRepository articles;

    @Inject
    ArticleLists lists;

    @Inject
    ArticleCounts counts;

    @Inject
    ArticleDesk desk;

    @Inject
    JournalReading history;

    @Inject
    Acting acting;

    /** @throws NotFound when there is no such article, or the caller may not see it */
    public ArticleRecord article(String number) {
        return desk.shown(see(number));
    }

    /**
     * A page of a list, latest change first; readers from outside the desk get what is published for them.
     *
     * @param after instant and number of the last one before the page; {@code null} for the first page
     */
    public Listing<ArticleRow> list(ArticleFilter filter, List<Object> after, int limit) {
        Caller caller = acting.caller();
        boolean outside = !ArticleRights.seesAll(caller);
        if (outside && !ArticleRights.mayReadAny(caller)) {
            return new Listing<>(List.of(), null);
        }
        List<ArticleRow> read = lists.rows(filter, outside, caller.organisation(), after, limit + 1);
        return Listing.cut(counted(read), limit, ArticleRow::keys);
    }

    /** What has helped most lately, of what the caller may read. */
    public List<ArticleRow> popular(ArticleFilter filter, int limit) {
        Caller caller = acting.caller();
        boolean outside = !ArticleRights.seesAll(caller);
        if (outside && !ArticleRights.mayReadAny(caller)) {
            return List.of();
        }
        return counted(lists.mostUsed(
                filter, outside, caller.organisation(), acting.now().minus(LATELY), limit));
    }

    /** The languages that the caller finds articles in, as tags. */
    public List<String> languages() {
        Caller caller = acting.caller();
        boolean outside = !ArticleRights.seesAll(caller);
        return outside && !ArticleRights.mayReadAny(caller)
                ? List.of()
                : lists.languages(outside, caller.organisation());
    }

    private List<ArticleRow> counted(List<ArticleRow> rows) {
        Map<String, ArticleFigures> figures =
                counts.of(rows.stream().map(ArticleRow::number).toList());
        return rows.stream()
                .map(row -> row.with(figures.getOrDefault(row.number(), ArticleFigures.NONE)))
                .toList();
    }

    /** The published versions the caller may read, latest first: outside the desk, the one that is with its readers. */
    public List<ArticleVersionRecord> versions(String number) {
        Article article = see(number);
        boolean all = ArticleRights.seesAll(acting.caller());
        return articles.versions(number).stream()
                .filter(version -> all
                        || article.liveVersion()
                                .filter(live -> live == version.number())
                                .isPresent())
                .map(ArticleVersion::record)
                .toList();
    }

    public ArticleVersionRecord version(String number, int version) {
        return versions(number).stream()
                .filter(one -> one.number() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("version", number + "/" + version));
    }

    /** What a reader of the desk has before them when it is published: {@link ArticleRecord#text()} for everybody else. */
    public ArticleVersionRecord published(String number) {
        return articles.live(see(number))
                .map(ArticleVersion::record)
                .orElseThrow(() -> new NotFound("version", number));
    }

    /**
     * What one version, or the draft, says otherwise than another.
     *
     * @param to {@code null} for the text that is being worked on
     */
    public ArticleDifferences differences(String number, int from, Integer to) {
        requireDesk(number);
        ArticleText later =
                to == null ? see(number).text() : version(number, to).text();
        return ArticleDifferences.between(version(number, from).text(), later);
    }

    /** The entries after place {@code seq}, oldest first, no more than {@code limit}. */
    public Listing<Entry> journal(String number, int seq, int limit) {
        requireDesk(number);
        return Listing.cut(
                history.entries(ArticleDesk.subject(number), seq, limit + 1), limit, last -> List.of(last.seq()));
    }

    /** @throws Forbidden when the caller sees the article but not what lies behind it */
    private void requireDesk(String number) {
        see(number);
        if (!ArticleRights.seesAll(acting.caller())) {
            throw new Forbidden("deskOnly");
        }
    }

    private Article see(String number) {
        return articles.article(number)
                .filter(article -> desk.isSeen(acting.caller(), article))
                .orElseThrow(() -> ArticleDesk.unknown(number));
    }
}
