package io.fourline.notification;

import io.fourline.change.VoteLinks;
import io.fourline.notification.model.Backoff;
import io.fourline.notification.model.Delivery;
import io.fourline.notification.model.Letter;
import io.fourline.notification.model.Mail;
import io.fourline.notification.store.MailRepository;
import io.fourline.shared.config.Settings;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Mail that waits for its way out: claimed by one node at a time, and settled by the one that holds it. */
@Stateless
public class Outbox {

    /** How long a claim holds. A node that is killed or hangs loses what it has claimed after that. */
    public static final Duration HELD = Duration.ofSeconds(90);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Logger LOG = Logger.getLogger(Outbox.class.getName());

    @Inject
    MailRepository mails;

    @Inject
    VoteLinks votes;

    @Inject
    Settings settings;

    /** Takes mail whose turn has come, at most {@code limit}. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Letter> claim(int limit) {
        Instant now = mails.now();
        List<Mail> due = mails.due(now, limit);
        due.forEach(mail -> mail.claim(now.plus(HELD)));
        return due.stream().map(mail -> mail.letter(secret(mail, now))).toList();
    }

    // Made for each attempt: the desk keeps only the hash, so what was sent before cannot be told again.
    private String secret(Mail mail, Instant now) {
        return mail.voteStage() == null
                ? ""
                : settings.url() + votes.make(mail.ticket(), mail.voteStage(), mail.recipient(), now);
    }

    /** Says how an attempt went; it is not heard when another attempt has begun meanwhile. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void settle(Letter letter, Delivery delivery) {
        Mail mail = mails.lock(letter.id())
                .filter(held -> held.isHeldBy(letter.attempt()))
                .orElse(null);
        if (mail == null) {
            return;
        }
        Instant now = mails.now();
        switch (delivery.result()) {
            case ACCEPTED -> mail.sent(now);
            case REFUSED -> mail.giveUp(delivery.error());
            case PUT_OFF -> mail.putOff(now, now.plus(pause(letter)), delivery.error());
        }
        if (mail.state() == Mail.State.FAILED) {
            LOG.log(
                    Level.WARNING,
                    "A mail about {0} to {1} could not be sent, and is not tried again: {2}",
                    new Object[] {letter.ticket(), mail.address(), mail.lastError()});
        }
    }

    private static Duration pause(Letter letter) {
        return Backoff.after(letter.attempt(), ThreadLocalRandom.current().nextDouble());
    }

    /** Forgets old mail that has gone or failed. */
    public void tidy() {
        Instant now = mails.now();
        mails.forget(now.minus(KEPT));
        votes.tidy(now);
    }
}
