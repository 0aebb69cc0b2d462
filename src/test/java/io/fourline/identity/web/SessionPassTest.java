package io.fourline.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionPassTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    private final SessionPass pass = new SessionPass("line1", NINE);

    @Test
    void aSessionGoesOnWhileTheAccountIsOpen() {
        assertThat(pass.isGoodFor(person(true, NINE.minusSeconds(1)), NINE.plusSeconds(60)))
                .isTrue();
    }

    @Test
    void aSessionThatBeganBeforeSigningOutEverywhereIsOver() {
        assertThat(pass.isGoodFor(person(true, NINE.plusSeconds(1)), NINE.plusSeconds(60)))
                .isFalse();
    }

    @Test
    void aSessionOfAClosedAccountIsOver() {
        assertThat(pass.isGoodFor(person(false, NINE), NINE.plusSeconds(60))).isFalse();
    }

    @Test
    void noSessionLastsLongerThanAWorkingDay() {
        assertThat(pass.isGoodFor(person(true, NINE), NINE.plus(SessionPass.LONGEST)))
                .isFalse();
        assertThat(pass.isGoodFor(
                        person(true, NINE), NINE.plus(SessionPass.LONGEST).minusSeconds(1)))
                .isTrue();
    }

    private static Directory.Person person(boolean active, Instant sessionsFrom) {
        return new Directory.Person(
                "line1",
                "Line One",
                null,
                null,
                "acme",
                false,
                false,
                active,
                false,
                sessionsFrom,
                Set.of(Role.AGENT),
                Set.of(),
                null,
                null,
                null);
    }
}
