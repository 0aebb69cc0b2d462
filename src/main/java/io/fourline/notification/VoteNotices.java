package io.fourline.notification;

import io.fourline.change.ChangeKind;
import io.fourline.change.ChangeRecord;
import io.fourline.change.Stage;
import io.fourline.identity.Directory;
import io.fourline.notification.MailWriter.News;
import io.fourline.notification.model.Mail;
import io.fourline.notification.model.Notice;
import io.fourline.notification.store.NoticeRepository;
import io.fourline.shared.text.Wording;
import io.fourline.shared.web.ReaderTime;
import io.fourline.ticket.TicketActed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Asks approvers for their votes, in the transaction that opens their stage: until when, on what, with what risk. The mail
 * brings an address of its own for each, where the change stands and the vote is cast; to follow it votes nothing yet.
 */
@ApplicationScoped
public class VoteNotices {

    private static final int NO_LINE = 0;

    @Inject
    Directory directory;

    @Inject
    NoticeRepository notices;

    @Inject
    MailWriter mails;

    void follow(@Observes TicketActed acted) {
        if (!acted.kind().equals(ChangeKind.WORD)) {
            return;
        }
        ChangeRecord now = change(acted, acted.act().after());
        Stage stage = now.presentStage();
        if (stage != null) {
            TreeSet<String> asked = new TreeSet<>(voters(stage));
            asked.removeAll(askedBefore(acted, stage));
            asked.remove(acted.act().actor());
            asked.forEach(person -> ask(person, now, stage, acted));
        }
    }

    private static ChangeRecord change(TicketActed acted, Map<String, Object> facts) {
        return ChangeRecord.of(acted.ticket().number(), acted.ticket().revision(), facts, List.of());
    }

    private static TreeSet<String> askedBefore(TicketActed acted, Stage stage) {
        Map<String, Object> before = acted.act().before();
        Stage was = before == null || before.isEmpty()
                ? null
                : change(acted, before).presentStage();
        return was == null || !was.name().equals(stage.name()) ? new TreeSet<>() : voters(was);
    }

    private static TreeSet<String> voters(Stage stage) {
        TreeSet<String> voters = new TreeSet<>(stage.voters());
        voters.addAll(stage.delegates().values());
        return voters;
    }

    private void ask(String person, ChangeRecord change, Stage stage, TicketActed acted) {
        String actor = acted.act().actor();
        Instant at = acted.act().at();
        notices.add(new Notice(person, NoticeKind.VOTE, change.number(), change.title(), actor, at)
                .standing(NO_LINE, change.team()));
        String cause = change.number() + '#' + change.version();
        mails.write(
                        person,
                        new News(cause, change.number(), change.title(), NO_LINE, change.team(), at, at),
                        (words, time) -> sentence(words, time, actor, change, stage))
                .ifPresent(mail -> mail.askingForVote(change.stages().indexOf(stage)));
    }

    private String sentence(Wording words, ReaderTime time, String actor, ChangeRecord change, Stage stage) {
        String asked = NoticeWords.sentence(
                words,
                NoticeKind.VOTE,
                directory.displayName(actor),
                change.number(),
                NO_LINE,
                directory.teamName(change.team()),
                null,
                null);
        return words.of(
                "mail.vote",
                asked,
                stage.name(),
                time.exact(stage.deadline()),
                change.from() == null ? "none" : time.exact(change.from()),
                time.exact(change.to()),
                change.risk().level() == null
                        ? "none"
                        : words.of("change.risk." + change.risk().level()),
                Mail.SECRET);
    }
}
