package io.fourline.notification;

import io.fourline.identity.Directory;
import io.fourline.identity.Directory.Person;
import io.fourline.notification.model.Mail;
import io.fourline.notification.store.MailRepository;
import io.fourline.shared.config.Settings;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.ReaderTime;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Writes what people are told as mail, in their language and zone, in the transaction of what it tells of. */
@ApplicationScoped
class MailWriter {

    // What is written down long after it happened, such as the demo's past, is no news.
    private static final Duration FRESH = Duration.ofMinutes(5);

    /**
     * What is told of a ticket.
     *
     * @param cause what happened, in a word that nothing else has
     * @param sendAfter not before then
     */
    record News(String cause, String ticket, String title, int line, String team, Instant at, Instant sendAfter) {}

    /** The sentence in the language and zone of whoever reads it. */
    @FunctionalInterface
    interface Sentence {
        String in(Wording words, ReaderTime time);
    }

    @Inject
    Settings settings;

    @Inject
    Directory directory;

    @Inject
    MailRepository mails;

    @Inject
    Clock clock;

    /** Writes one mail, unless the desk sends none or the recipient wants none. */
    void write(String recipient, News news, Sentence sentence) {
        Person person = directory.person(recipient).filter(Person::active).orElse(null);
        if (settings.mail().isEmpty() || person == null || person.mailAddress() == null || isOld(news.at())) {
            return;
        }
        Wording words = Words.loaded().in(locale(person));
        ReaderTime time = new ReaderTime(words, zone(person), news.at());
        String messageId =
                '<' + UUID.randomUUID().toString() + '@' + settings.mail().get().domain() + '>';
        String cause = news.cause() + ' ' + recipient;
        mails.add(new Mail(recipient, person.mailAddress(), news.ticket(), cause, news.at(), news.sendAfter())
                .saying(
                        messageId,
                        words.of("mail.subject", news.ticket(), news.title()),
                        words.of(
                                "mail.body",
                                sentence.in(words, time),
                                news.ticket(),
                                news.title(),
                                String.valueOf(news.line()),
                                Objects.toString(directory.teamName(news.team()), ""),
                                time.exact(news.at()),
                                settings.url() + TicketNumber.pageOf(news.ticket()),
                                settings.url() + "/account.xhtml")));
    }

    private boolean isOld(Instant at) {
        return at.isBefore(clock.instant().minus(FRESH));
    }

    private static Locale locale(Person person) {
        return Words.LANGUAGES.stream()
                .filter(spoken -> spoken.getLanguage().equals(person.language()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private ZoneId zone(Person person) {
        return person.zone() == null ? settings.zone() : ZoneId.of(person.zone());
    }
}
