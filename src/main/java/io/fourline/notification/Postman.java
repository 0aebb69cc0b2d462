package io.fourline.notification;

import io.fourline.notification.model.Delivery;
import io.fourline.notification.model.Delivery.Result;
import io.fourline.notification.model.Letter;
import io.fourline.shared.config.MailSettings;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * Speaks SMTP to the mail server for one batch of claimed mail, over one connection. Nothing here waits without an end, and
 * nothing is begun when the claim could run out before it is done.
 */
final class Postman implements AutoCloseable {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "15000";
    private static final Duration BEGUN_WITHIN = Outbox.HELD.dividedBy(3);
    private static final String PERMANENT = "5[0-9]{2}[ -].*";

    private final MailSettings settings;
    private final Session session;
    private final long since = System.nanoTime();
    private Transport transport;
    private String closed;

    Postman(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    /** Tries to send a mail; empty when there is no time left for it, and the claim is better left to run out. */
    Optional<Delivery> deliver(Letter letter) {
        if (System.nanoTime() - since > BEGUN_WITHIN.toNanos()) {
            closed = closed == null ? "no time" : closed;
            return Optional.empty();
        }
        if (closed != null) {
            return Optional.of(new Delivery(Result.PUT_OFF, closed));
        }
        return Optional.of(sent(letter));
    }

    /** Whether the server still talks to us. */
    boolean isWelcome() {
        return closed == null;
    }

    private Delivery sent(Letter letter) {
        Message message;
        try {
            message = Envelope.around(letter, settings, session);
        } catch (MessagingException unusable) {
            return new Delivery(Result.REFUSED, unusable.toString());
        }
        try {
            connect();
        } catch (MessagingException away) {
            closed = said(away);
            return new Delivery(Result.PUT_OFF, closed);
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Delivery.ACCEPTED;
        } catch (MessagingException e) {
            return new Delivery(isRefusal(e) ? Result.REFUSED : Result.PUT_OFF, said(e));
        }
    }

    private void connect() throws MessagingException {
        if (transport == null || !transport.isConnected()) {
            transport = session.getTransport();
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
        }
    }

    // A recipient that is refused for good, or a message that is. A server that does not know the desk's account may
    // yet.
    private static boolean isRefusal(MessagingException e) {
        if (!(e instanceof SendFailedException failed)) {
            return false;
        }
        boolean nobody = failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0;
        return nobody || String.valueOf(e.getMessage()).strip().matches("(?s)" + PERMANENT);
    }

    private static String said(MessagingException e) {
        StringBuilder said = new StringBuilder();
        for (Exception next = e;
                next != null;
                next = next instanceof MessagingException m ? m.getNextException() : null) {
            said.append(said.isEmpty() ? "" : "; ").append(next.getMessage());
        }
        return said.toString();
    }

    static Properties properties(MailSettings settings) {
        boolean tls = settings.tls() == MailSettings.Tls.TLS;
        String protocol = tls ? "smtps" : "smtp";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        String prefix = "mail." + protocol.toLowerCase(Locale.ROOT) + '.';
        properties.setProperty(prefix + "auth", Boolean.toString(settings.user() != null));
        properties.setProperty(prefix + "localhost", settings.domain());
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "quitwait", "false");
        properties.setProperty(prefix + "from", settings.from());
        boolean starttls = settings.tls() == MailSettings.Tls.STARTTLS;
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(starttls));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(starttls));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }

    @Override
    public void close() {
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException goneAlready) {
            closed = goneAlready.getMessage();
        }
    }
}
