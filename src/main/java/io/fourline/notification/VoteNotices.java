package io.fourline.notification;

import io.fourline.change.Ballot;
import io.fourline.change.ChangeKind;
import io.fourline.change.ChangeRecord;
import io.fourline.change.Stage;
import io.fourline.change.VotingDue;
import io.fourline.identity.Caller;
import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import io.fourline.journal.Act;
import io.fourline.journal.Origin;
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
        if (acted.act().origin() == Origin.MAIL) {
            confirm(now, acted);
        }
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

    // Mail is forwarded and read on lost telephones: whose link has voted is told so, and can speak up.
    private void confirm(ChangeRecord change, TicketActed acted) {
        Act act = acted.act();
        mails.write(
                act.actor(),
                news(change, act.at()),
                (words, time) -> words.of(
                        "mail.voted",
                        words.of("change.vote.was." + act.details().get("vote")),
                        change.number(),
                        act.details().get("stage"),
                        time.exact(act.at())));
    }

    private static News news(ChangeRecord change, Instant at) {
        String cause = change.number() + '#' + change.version();
        return new News(cause, change.number(), change.title(), NO_LINE, change.team(), at, at);
    }

    /** Who has not voted is reminded; that it is too late is told to those who can give more time. */
    void remind(@Observes VotingDue due) {
        ChangeRecord change = due.change();
        if (due.over()) {
            TreeSet<String> managers = new TreeSet<>(directory.holders(Role.CHANGE_MANAGER));
            if (change.assignee() != null) {
                managers.add(change.assignee());
            }
            managers.forEach(person -> tell(person, NoticeKind.VOTE_OVER, Caller.SYSTEM_NAME, change, due));
        } else {
            waitedFor(due.stage())
                    .forEach(person -> tell(person, NoticeKind.VOTE_DUE, Caller.SYSTEM_NAME, change, due));
        }
    }

    private static TreeSet<String> waitedFor(Stage stage) {
        TreeSet<String> waited = new TreeSet<>();
        List<String> voted = stage.votes().stream().map(Ballot::voter).toList();
        stage.voters().stream()
                .filter(voter -> !voted.contains(voter))
                .forEach(voter -> waited.add(stage.delegates().getOrDefault(voter, voter)));
        return waited;
    }

    private void tell(String person, NoticeKind kind, String actor, ChangeRecord change, VotingDue due) {
        Stage stage = due.stage();
        notices.add(new Notice(person, kind, change.number(), change.title(), actor, due.at())
                .standing(NO_LINE, change.team()));
        String cause = change.number() + '#' + kind + stage.deadline();
        News news = new News(cause, change.number(), change.title(), NO_LINE, change.team(), due.at(), due.at());
        if (kind == NoticeKind.VOTE_DUE) {
            mails.write(person, news, (words, time) -> sentence(words, time, kind, actor, change, stage))
                    .ifPresent(mail -> mail.askingForVote(change.stages().indexOf(stage)));
        } else {
            mails.write(person, news, (words, time) -> told(words, kind, actor, change));
        }
    }

    private void ask(String person, ChangeRecord change, Stage stage, TicketActed acted) {
        String actor = acted.act().actor();
        Instant at = acted.act().at();
        notices.add(new Notice(person, NoticeKind.VOTE, change.number(), change.title(), actor, at)
                .standing(NO_LINE, change.team()));
        mails.write(
                        person,
                        news(change, at),
                        (words, time) -> sentence(words, time, NoticeKind.VOTE, actor, change, stage))
                .ifPresent(mail -> mail.askingForVote(change.stages().indexOf(stage)));
    }

    private String told(Wording words, NoticeKind kind, String actor, ChangeRecord change) {
        return NoticeWords.sentence(
                words,
                kind,
                directory.displayName(actor),
                change.number(),
                NO_LINE,
                directory.teamName(change.team()),
                null,
                null);
    }

    private String sentence(
            Wording words, ReaderTime time, NoticeKind kind, String actor, ChangeRecord change, Stage stage) {
        String asked = told(words, kind, actor, change);
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
