package io.fourline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.fourline.notification.model.Delivery;
import io.fourline.notification.model.Delivery.Result;
import io.fourline.notification.model.Letter;
import io.fourline.shared.config.MailSettings;
import io.fourline.support.RunningDesk;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostmanTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    private final int port = RunningDesk.freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aMailSaysWhoWroteItAndThatNoRobotShouldAnswer() throws Exception {
        assertThat(deliver(letter("[INC-000001] Zażółć", "line1@example.org"))).isEqualTo(Delivery.ACCEPTED);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("[INC-000001] Zażółć");
        assertThat(mail.getFrom()[0]).hasToString("Service desk <desk@example.org>");
        assertThat(mail.getRecipients(Message.RecipientType.TO)[0]).hasToString("line1@example.org");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(mail.getMessageID()).isEqualTo("<one@example.org>");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(NINE);
        assertThat(mail.getContent().toString().strip()).isEqualTo("żółw");
    }

    @Test
    void aRepeatedMailHasTheSameMessageId() throws Exception {
        deliver(letter("Once", "line1@example.org"));
        deliver(letter("Once", "line1@example.org"));

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getMessageID())
                .isEqualTo(server.getReceivedMessages()[1].getMessageID());
    }

    @Test
    void noSubjectBeginsAHeaderOfItsOwn() throws Exception {
        deliver(letter("Hello\r\nBcc: thief@example.org\r\n\r\nOther text", "line1@example.org"));

        assertThat(server.getReceivedMessages()).hasSize(1);
        List<String> names = Collections.list(server.getReceivedMessages()[0].getAllHeaders()).stream()
                .map(header -> header.getName())
                .toList();
        assertThat(names).doesNotContain("Bcc");
        assertThat(server.getReceivedMessages()[0].getContent().toString().strip())
                .isEqualTo("żółw");
    }

    @ParameterizedTest
    @CsvSource({
        "'line1@example.org\r\nRCPT TO:<thief@example.org>'",
        "'line1@example.org,thief@example.org'",
        "no-address",
        "''"
    })
    void anAddressThatIsNoneIsRefusedBeforeTheServerHearsOfIt(String address) {
        assertThat(deliver(letter("Hello", address)).result()).isEqualTo(Result.REFUSED);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "550 no such user, REFUSED",
        "553 never heard of, REFUSED",
        "451 come again, PUT_OFF",
        "452 full, PUT_OFF",
        "421 closing, PUT_OFF"
    })
    void onlyARefusalForGoodIsNotTriedAgain(String answer, Result result) {
        try (RefusingServer refusing = new RefusingServer(answer);
                Postman postman = new Postman(settings(refusing.port()))) {
            Delivery delivery =
                    postman.deliver(letter("Hello", "line1@example.org")).orElseThrow();

            assertThat(delivery.result()).isEqualTo(result);
            assertThat(delivery.error()).contains(answer.substring(4));
        }
    }

    @Test
    void aServerThatIsAwayPutsOffTheWholeBatchAtOnce() {
        server.stop();
        try (Postman postman = new Postman(settings(port))) {
            assertThat(postman.deliver(letter("Hello", "line1@example.org"))
                            .orElseThrow()
                            .result())
                    .isEqualTo(Result.PUT_OFF);
            assertThat(postman.isWelcome()).isFalse();
        }
    }

    @Test
    void oneConnectionCarriesABatch() {
        try (Postman postman = new Postman(settings(port))) {
            for (int i = 0; i < 5; i++) {
                assertThat(postman.deliver(letter("Hello " + i, "line1@example.org")))
                        .contains(Delivery.ACCEPTED);
            }
        }
        assertThat(server.getReceivedMessages()).hasSize(5);
    }

    private Delivery deliver(Letter letter) {
        try (Postman postman = new Postman(settings(port))) {
            return postman.deliver(letter).orElseThrow();
        }
    }

    private static Letter letter(String subject, String address) {
        return new Letter(1, 1, address, subject, "żółw", "<one@example.org>", "INC-000001", NINE);
    }

    private static MailSettings settings(int port) {
        return new MailSettings(
                "127.0.0.1", port, null, null, MailSettings.Tls.NONE, "desk@example.org", "Service desk");
    }
}
