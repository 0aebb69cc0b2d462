package io.fourline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.fourline.support.DeskDatabase;
import io.fourline.support.Poll;
import io.fourline.support.RestCaller;
import io.fourline.support.RunningDesk;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out by mail, spoken to a real mail server that is there, away, and cut off in the middle. */
class MailIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port = RunningDesk.freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private RunningDesk desk;

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
        server.stop();
    }

    @ParameterizedTest
    @EnumSource(DeskDatabase.Kind.class)
    void whatWasToldWhileTheMailServerWasAwayArrivesOnce(DeskDatabase.Kind kind) throws Exception {
        start(kind);
        String number = answered("Printer on fire\u2028second line");
        server.start();

        Poll.until("the answer arrives", PATIENCE, () -> !about(number, "requester")
                .isEmpty());
        MimeMessage mail = about(number, "requester").get(0);
        assertThat(mail.getSubject()).startsWith("[" + number + "] Printer on fire");
        assertThat(mail.getContent().toString())
                .contains("Lena Onda answered")
                .contains("https://desk.example.org/incidents/incident.xhtml?number=" + number);

        // Its own act is told to nobody; a second answer goes out after the first and each of them once.
        comment("line1", number, "Still looking");
        Poll.until(
                "the second answer", PATIENCE, () -> about(number, "requester").size() >= 2);
        assertThat(about(number, "requester")).hasSize(2);
        assertThat(about(number, "line1")).isEmpty();
    }

    @Test
    void aNodeKilledBetweenTheServersYesAndItsOwnMarkSendsTheSameMessageAgain() throws Exception {
        start(DeskDatabase.Kind.POSTGRESQL);
        server.start();
        AtomicReference<Connection> held = new AtomicReference<>();
        server.setUser("requester@example.org", "requester", "secret");
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            if (message.getMessage().getSubject().endsWith("Cut off")) {
                hold(held);
            }
            return server.getUserManager().getUserByEmail(address.getEmail());
        });
        String number = answered("Cut off");
        Poll.until("the server has the mail", PATIENCE, () -> !about(number, "requester")
                .isEmpty());
        desk.kill9();
        held.get().rollback();
        held.get().close();
        sql("update mail set next_try_at = 0 where state = 'QUEUED'");
        desk.restart();

        Poll.until(
                "the mail comes again",
                PATIENCE,
                () -> about(number, "requester").size() == 2);
        String mine = "recipient = 'requester' and ticket = '" + number + "' and state = ";
        Poll.until("it is marked", PATIENCE, () -> count(mine + "'SENT'") == 1);
        List<MimeMessage> mails = about(number, "requester");
        assertThat(mails.get(0).getMessageID()).isEqualTo(mails.get(1).getMessageID());
        assertThat(count(mine + "'QUEUED'")).isZero();
    }

    private void start(DeskDatabase.Kind kind) {
        desk = RunningDesk.startOwn(
                kind,
                Map.of(
                        "desk.mail.host", "127.0.0.1",
                        "desk.mail.port", String.valueOf(port),
                        "desk.mail.from", "desk@example.org",
                        "desk.url", "https://desk.example.org/"));
    }

    /** Opens an incident for the requester, which line 1 answers. */
    private String answered(String title) {
        String number = new RestCaller(desk.baseUri(), "requester").open(title);
        comment("line1", number, "Looking into it");
        return number;
    }

    private void comment(String account, String number, String text) {
        assertThat(new RestCaller(desk.baseUri(), account)
                        .send("POST", "incidents/" + number + "/comments", Map.of("text", text, "visibility", "PUBLIC"))
                        .status())
                .isEqualTo(201);
    }

    // Holds the row, so that the desk hears the server's yes and cannot write it down.
    private void hold(AtomicReference<Connection> held) {
        if (held.get() != null) {
            return;
        }
        try {
            Connection connection = desk.ownerConnection();
            connection.setAutoCommit(false);
            held.set(connection);
            connection.createStatement().executeQuery("select id from mail where recipient = 'requester' for update");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sql(String text) throws SQLException {
        try (Connection connection = desk.ownerConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(text);
        }
    }

    private int count(String condition) {
        try (Connection connection = desk.ownerConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from mail where " + condition)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<MimeMessage> about(String number, String account) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isAbout(mail, number, account + "@example.org"))
                .toList();
    }

    private static boolean isAbout(MimeMessage mail, String number, String address) {
        try {
            return mail.getContent().toString().contains(number)
                    && mail.getRecipients(RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
