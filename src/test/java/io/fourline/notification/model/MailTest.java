package io.fourline.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.notification.model.Mail.State;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    private final Mail mail = new Mail("line1", "line1@example.org", "INC-000001", "INC-000001#2 line1", NINE, NINE)
            .saying("<one@example.org>", "Subject", "Body");

    @Test
    void whoeverSaysTooLateHowItWentIsNotHeard() {
        mail.claim(NINE.plusSeconds(90));
        Letter slow = mail.letter("");
        mail.claim(NINE.plusSeconds(180));
        Letter next = mail.letter("");

        assertThat(mail.isHeldBy(slow.attempt())).isFalse();
        assertThat(mail.isHeldBy(next.attempt())).isTrue();
        assertThat(next.messageId()).isEqualTo(slow.messageId());
    }

    @Test
    void whatHasBeenSentIsHeldByNobody() {
        mail.claim(NINE.plusSeconds(90));
        mail.sent(NINE.plusSeconds(1));

        assertThat(mail.state()).isEqualTo(State.SENT);
        assertThat(mail.isHeldBy(1)).isFalse();
        assertThat(mail.nextTryAt()).isNull();
    }

    @Test
    void aMailIsTriedForADayAndThenGivenUp() {
        mail.putOff(NINE.plus(Mail.TRIED_FOR).minusSeconds(1), NINE.plus(Mail.TRIED_FOR), "away");
        assertThat(mail.state()).isEqualTo(State.QUEUED);

        mail.putOff(NINE.plus(Mail.TRIED_FOR), NINE.plus(Duration.ofDays(2)), "still\r\naway");
        assertThat(mail.state()).isEqualTo(State.FAILED);
        assertThat(mail.nextTryAt()).isNull();
        assertThat(mail.lastError()).isEqualTo("still away");
    }

    @Test
    void anAddressForTheRecipientAloneStandsInTheLetterAndNotInTheMail() {
        Mail asking = new Mail("cab", "cab@example.org", "CHG-000001", "c", NINE, NINE)
                .saying("<two@example.org>", "Subject", "Vote: " + Mail.SECRET);

        assertThat(asking.letter("https://desk/key").body()).isEqualTo("Vote: https://desk/key");
        assertThat(asking.letter("").body()).isEqualTo("Vote: ");
    }
}
