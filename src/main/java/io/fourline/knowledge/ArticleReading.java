package io.fourline.knowledge;

import io.fourline.identity.Acting;
import io.fourline.journal.Entry;
import io.fourline.journal.Facts;
import io.fourline.journal.JournalReading;
import io.fourline.knowledge.model.Article;
import io.fourline.knowledge.model.ArticleRights;
import io.fourline.knowledge.model.ArticleVersion;
import io.fourline.knowledge.store.ArticleRepository;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.listing.Listing;
import io.fourline.ticket.AuditorLook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads an article for those who may see it: as it stands, as it stood, as it was published, and its journal. */
@Stateless
public class ArticleReading {

    @Inject
    ArticleRepository articles;

    @Inject
    ArticleDesk desk;

    @Inject
    JournalReading history;

    @Inject
    AuditorLook auditors;

    @Inject
    Acting acting;

    /** @throws NotFound when there is no such article, or the caller may not see it */
    public ArticleRecord article(String number) {
        Article article = see(number);
        auditors.note(number, "readArticle");
        return desk.shown(article);
    }

    /**
     * The article as it stood at an instant, entries at that instant included, for the desk.
     *
     * @throws NotFound also before its first draft
     */
    public ArticleRecord asOf(String number, Instant instant) {
        requireDesk(number);
        auditors.note(number, "readAsOf");
        Map<String, Object> facts = history.asOf(ArticleDesk.subject(number), instant);
        if (facts.isEmpty()) {
            throw ArticleDesk.unknown(number);
        }
        return ArticleRecord.of(new Facts(facts));
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
        auditors.note(number, "readJournal");
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
