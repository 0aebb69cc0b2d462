package io.fourline.notification;

import io.fourline.identity.Directory;
import io.fourline.journal.Act;
import io.fourline.knowledge.ArticleActed;
import io.fourline.notification.MailWriter.News;
import io.fourline.notification.model.Notice;
import io.fourline.notification.store.NoticeRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells the desk's people of articles that concern them, in the transaction of each act. */
@ApplicationScoped
public class ArticleNotices {

    private static final int NO_LINE = 0;

    private static final Map<String, NoticeKind> KINDS = Map.of(
            "create",
            NoticeKind.ARTICLE_YOURS,
            "edit",
            NoticeKind.ARTICLE_YOURS,
            "submit",
            NoticeKind.ARTICLE_TO_REVIEW,
            "publish",
            NoticeKind.ARTICLE_PUBLISHED,
            "return",
            NoticeKind.ARTICLE_RETURNED,
            "retire",
            NoticeKind.ARTICLE_RETIRED,
            "vote",
            NoticeKind.ARTICLE_FAULTED,
            ArticleActed.DUE,
            NoticeKind.ARTICLE_DUE);

    @Inject
    Directory directory;

    @Inject
    NoticeRepository notices;

    @Inject
    MailWriter mails;

    void follow(@Observes ArticleActed acted) {
        acted.told().forEach(person -> tell(person, KINDS.get(acted.act().verb()), acted));
    }

    private void tell(String person, NoticeKind kind, ArticleActed acted) {
        Act act = acted.act();
        notices.add(
                new Notice(person, kind, acted.number(), acted.title(), act.actor(), act.at()).standing(NO_LINE, null));
        String cause = act.subject() + '@' + act.at();
        Object why = act.reason() == null ? act.details().get("comment") : act.reason();
        String said = why == null ? "" : "\n\n" + why;
        mails.write(
                person,
                new News(cause, acted.number(), acted.title(), NO_LINE, null, act.at(), act.at()),
                (words, time) -> NoticeWords.sentence(
                                words,
                                kind,
                                directory.displayName(act.actor()),
                                acted.number(),
                                NO_LINE,
                                "",
                                null,
                                null)
                        + said);
    }
}
