package io.fourline.notification;

import io.fourline.identity.Directory;
import io.fourline.major.MajorAct;
import io.fourline.major.MajorActed;
import io.fourline.notification.MailWriter.News;
import io.fourline.notification.model.Notice;
import io.fourline.notification.store.NoticeRepository;
import io.fourline.ticket.TicketHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/** Tells people of major incidents in the transaction of each act: news of an outage, parts given, promises not kept. */
@ApplicationScoped
public class MajorNotices {

    @Inject
    Heads heads;

    @Inject
    Directory directory;

    @Inject
    NoticeRepository notices;

    @Inject
    MailWriter mails;

    void follow(@Observes MajorActed acted) {
        kind(acted).ifPresent(kind -> tellAll(kind, acted));
    }

    private static Optional<NoticeKind> kind(MajorActed acted) {
        String verb = acted.act().verb();
        if (verb.equals(MajorActed.OVERDUE)) {
            return Optional.of(NoticeKind.MAJOR_OVERDUE);
        }
        if (verb.equals(MajorAct.APPOINT.verb())) {
            return Optional.of(NoticeKind.MAJOR_PART);
        }
        if (verb.equals(MajorAct.STAND_DOWN.verb())) {
            return Optional.of(NoticeKind.MAJOR_OVER);
        }
        if (acted.update() == null) {
            return Optional.empty();
        }
        return Optional.of(acted.update().isPublic() ? NoticeKind.MAJOR_UPDATE : NoticeKind.MAJOR_NOTED);
    }

    private void tellAll(NoticeKind kind, MajorActed acted) {
        Map<String, TicketHead> about = heads.of(new HashSet<>(acted.told().values()));
        acted.told().forEach((person, ticket) -> {
            if (about.containsKey(ticket)) {
                tell(person, kind, about.get(ticket), acted);
            }
        });
    }

    private void tell(String person, NoticeKind kind, TicketHead head, MajorActed acted) {
        String actor = acted.act().actor();
        Instant at = acted.act().at();
        String headline = acted.now().headline();
        notices.add(new Notice(person, kind, head.number(), headline, actor, at).standing(head.line(), head.team()));
        String cause = acted.act().subject() + '#' + acted.now().version();
        String said = acted.update() == null ? "" : "\n\n" + acted.update().text();
        mails.write(
                person,
                new News(cause, head.number(), headline, head.line(), head.team(), at, at),
                (words, time) -> NoticeWords.sentence(
                                words,
                                kind,
                                directory.displayName(actor),
                                head.number(),
                                head.line(),
                                directory.teamName(head.team()),
                                null,
                                null)
                        + said);
    }
}
