package io.fourline.knowledge;

import io.fourline.identity.Acting;
import io.fourline.incident.IncidentReading;
import io.fourline.knowledge.ArticleDesk.Work;
import io.fourline.knowledge.model.ArticleRights;
import io.fourline.knowledge.model.Vote;
import io.fourline.knowledge.store.ArticleCounts;
import io.fourline.knowledge.store.ArticleRepository;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What readers tell of an article: whether it helped, and that it was of use. */
@Stateless
@Accountable
public class ArticleFeedback {

    @Inject
    ArticleRepository articles;

    @Inject
    ArticleCounts counts;

    @Inject
    ArticleDesk desk;

    @Inject
    ArticleReading reading;

    @Inject
    IncidentReading incidents;

    @Inject
    Acting acting;

    /** The caller's one vote, which may be changed; {@code comment} is {@code null} for nothing said. */
    public ArticleRecord vote(String number, boolean helpful, String comment) {
        Checks checks = new Checks();
        String why = checks.optionalText("comment", comment, TextRule.PROSE);
        checks.done();
        Work work = desk.begin(ArticleAct.VOTE, number, null);
        String account = work.caller().name();
        int version = work.article().liveVersion().orElseThrow();
        Vote vote = articles.vote(number, account).orElseGet(() -> articles.add(new Vote(number, account)));
        vote.cast(helpful, why, version, work.at());
        return desk.finish(work, work.act().with("helpful", helpful).with("comment", why));
    }

    /** The caller's own vote. */
    public Optional<VoteRecord> ownVote(String number) {
        return articles.vote(number, acting.caller().name()).map(Vote::record);
    }

    /** All votes on an article, newest first, for the desk. */
    public List<VoteRecord> votes(String number) {
        reading.article(number);
        if (!ArticleRights.seesAll(acting.caller())) {
            throw new Forbidden("deskOnly");
        }
        return articles.votes(number).stream().map(Vote::record).toList();
    }

    /** Somebody has opened it; counted once for each account and day. An auditor's look is no use of it. */
    public void opened(String number) {
        Work work = desk.look(ArticleAct.USE, number, null);
        note(work, UseKind.OPENED, day(work));
    }

    /** Its reader needs no more help. */
    public ArticleRecord solved(String number) {
        Work work = desk.look(ArticleAct.USE, number, null);
        note(work, UseKind.SOLVED, day(work));
        return desk.shown(work.article());
    }

    /** An agent has worked an incident by it. */
    public ArticleRecord applied(String number, String incident) {
        Work work = desk.look(ArticleAct.USE, number, null);
        if (!ArticleRights.mayWrite(work.caller())) {
            throw new Forbidden("notYourAct", "apply");
        }
        note(work, UseKind.APPLIED, incidents.incident(incident).number());
        return desk.shown(work.article());
    }

    private void note(Work work, UseKind kind, String occasion) {
        counts.note(work.article().number(), kind, work.caller().name(), occasion, work.at());
    }

    private static String day(Work work) {
        return LocalDate.ofInstant(work.at(), ZoneOffset.UTC).toString();
    }
}
