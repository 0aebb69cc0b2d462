package io.fourline.notification;

import io.fourline.notification.model.Letter;
import io.fourline.shared.config.MailSettings;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;

/** A mail in the form of RFC 5322. Nothing that people have typed can begin a header of its own. */
final class Envelope extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private Envelope(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** @throws MessagingException when the address is none */
    static Message around(Letter letter, MailSettings settings, Session session) throws MessagingException {
        Envelope envelope = new Envelope(session, oneLine(letter.messageId()));
        envelope.setFrom(sender(settings));
        envelope.setRecipient(RecipientType.TO, new InternetAddress(oneLine(letter.address()), true));
        envelope.setSubject(oneLine(letter.subject()), UTF_8);
        envelope.setSentDate(Date.from(letter.writtenAt()));
        envelope.setText(letter.body(), UTF_8);
        // RFC 3834: no robot answers this; the second header says so to Exchange.
        envelope.setHeader("Auto-Submitted", "auto-generated");
        envelope.setHeader("X-Auto-Response-Suppress", "All");
        // Mail programs show the mails about one ticket as one conversation.
        envelope.setHeader("References", thread(letter, settings));
        envelope.saveChanges();
        return envelope;
    }

    private static InternetAddress sender(MailSettings settings) throws MessagingException {
        InternetAddress from = new InternetAddress(settings.from(), true);
        try {
            if (!settings.fromName().isEmpty()) {
                from.setPersonal(settings.fromName(), UTF_8);
            }
        } catch (UnsupportedEncodingException never) {
            throw new MessagingException("UTF-8", never);
        }
        return from;
    }

    private static String thread(Letter letter, MailSettings settings) {
        return '<' + oneLine(letter.ticket()).toLowerCase(Locale.ROOT) + '@' + settings.domain() + '>';
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
