package io.fourline.knowledge;

import io.fourline.knowledge.ArticleDesk.Work;
import io.fourline.knowledge.model.Article;
import io.fourline.knowledge.model.ArticleCheck;
import io.fourline.knowledge.model.ArticleVersion;
import io.fourline.knowledge.store.ArticleRepository;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.Accountable;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a draft comes to its readers: submitted, read by somebody else, published or sent back; and how it leaves them. */
@Stateless
@Accountable
public class ArticleReview {

    @Inject
    ArticleRepository articles;

    @Inject
    ArticleFiles files;

    @Inject
    ArticleDesk desk;

    /** @throws RuleViolated when there is too little in it for a reader */
    public ArticleRecord submit(String number, Integer version) {
        Work work = desk.begin(ArticleAct.SUBMIT, number, version);
        ArticleText text = work.article().text();
        List<Reason> missing = new ArrayList<>();
        if (text.summary().isEmpty()) {
            missing.add(Reason.at("summary", "articleNeeds", "summary"));
        }
        if (text.body().isEmpty()) {
            missing.add(Reason.at("body", "articleNeeds", "body"));
        }
        if (!missing.isEmpty()) {
            throw new RuleViolated(missing);
        }
        work.article().submit(work.at());
        return desk.finish(work, work.act());
    }

    /**
     * Makes the draft the version that readers get. Where its review was due, this was it: the next is a year from now.
     *
     * @param note what is new in it; {@code null} for nothing said
     * @throws Forbidden when the caller has worked on the draft: somebody else reads it first
     */
    public ArticleRecord publish(String number, Integer version, String note) {
        Checks checks = new Checks();
        String why = checks.optionalText("note", note, TextRule.PROSE);
        checks.done();
        Work work = desk.begin(ArticleAct.PUBLISH, number, version);
        Article article = work.article();
        Optional<ArticleVersion> last = articles.versions(number).stream().findFirst();
        Instant at = Instants.after(last.map(one -> one.record().publishedAt()).orElse(null), work.at());
        int next = last.map(ArticleVersion::number).orElse(0) + 1;
        List<String> attachments = files.besides(number, article.withdrawn());
        articles.add(
                new ArticleVersion(article, next, attachments, at, work.caller().name(), why));
        article.publish(next, at);
        LocalDate today = today(work);
        if (!LocalDate.parse(article.reviewDate()).isAfter(today)) {
            article.entrust(article.owner(), today.plusYears(1).toString());
        }
        return desk.finish(work, work.act().because(why));
    }

    /** Back to its writers, with what has to be done. */
    public ArticleRecord sendBack(String number, Integer version, String reason) {
        String why = reason(reason);
        Work work = desk.begin(ArticleAct.RETURN, number, version);
        work.article().sendBack(work.at());
        return desk.finish(work, work.act().because(why));
    }

    /** Takes it from its readers. */
    public ArticleRecord retire(String number, Integer version, String reason) {
        String why = reason(reason);
        Work work = desk.begin(ArticleAct.RETIRE, number, version);
        work.article().retire(work.at());
        return desk.finish(work, work.act().because(why));
    }

    /**
     * Says that what readers have still holds: what spoke against it so far is dealt with.
     *
     * @param reviewDate when it shall be looked at again; {@code null} for a year from now
     */
    public ArticleRecord confirm(String number, Integer version, String reviewDate) {
        Work work = desk.begin(ArticleAct.CONFIRM, number, version);
        LocalDate today = today(work);
        Checks checks = new Checks();
        String date = reviewDate == null
                ? today.plusYears(1).toString()
                : new ArticleCheck(checks).dayAfter("reviewDate", reviewDate, today);
        checks.done();
        work.article().confirm(date, work.at());
        return desk.finish(work, work.act());
    }

    /** Drops the next draft; the article says again what is published. */
    public ArticleRecord discard(String number, Integer version) {
        Work work = desk.begin(ArticleAct.DISCARD, number, version);
        ArticleVersion live = articles.live(work.article()).orElseThrow(() -> new NotFound("version", number));
        work.article().discard(live.text(), files.besides(number, live.attachments()), work.at());
        return desk.finish(work, work.act());
    }

    private static LocalDate today(Work work) {
        return LocalDate.ofInstant(work.at(), work.caller().zone());
    }

    private static String reason(String reason) {
        Checks checks = new Checks();
        String why = checks.text("reason", reason, TextRule.PROSE);
        checks.done();
        return why;
    }
}
