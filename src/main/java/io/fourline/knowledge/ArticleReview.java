package io.fourline.knowledge;

import io.fourline.knowledge.ArticleDesk.Work;
import io.fourline.knowledge.model.Article;
import io.fourline.knowledge.model.ArticleVersion;
import io.fourline.knowledge.store.ArticleRepository;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.model.Attachment;
import io.fourline.ticket.store.TicketRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a draft comes to its readers: submitted, read by somebody else, published or sent back; and how it leaves them. */
@Stateless
@Accountable
public class ArticleReview {

    private static final int EVERY_FILE = 1_000;

    @Inject
    ArticleRepository articles;

    @Inject
    TicketRepository files;

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
     * Makes the draft the version that readers get.
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
        List<String> attachments = files.attachments(number, Instant.EPOCH, "", EVERY_FILE).stream()
                .map(Attachment::id)
                .toList();
        articles.add(
                new ArticleVersion(article, next, attachments, at, work.caller().name(), why));
        article.publish(next, at);
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

    private static String reason(String reason) {
        Checks checks = new Checks();
        String why = checks.text("reason", reason, TextRule.PROSE);
        checks.done();
        return why;
    }
}
