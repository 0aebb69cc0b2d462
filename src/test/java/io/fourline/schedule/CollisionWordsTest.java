package io.fourline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.schedule.Collision.Cause;
import io.fourline.schedule.Collision.Kind;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CollisionWordsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T22:00:00Z");
    private static final Wording WORDS = Words.strict().in(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(Cause.class)
    void everyCauseIsSaidInASentenceWhereItIsShownAndWhereItIsRefused(Cause cause) {
        Collision collision = collision(cause);

        assertThat(CollisionWords.why(WORDS, collision)).endsWith(".").contains(" ");
        assertThat(WORDS.of("error.collision", cause.name(), "CHG-000007", "DB \u203a WEB", "DB", "WEB"))
                .endsWith(".")
                .contains(" ");
    }

    @Test
    void whichOfTwoItemsStandsOnTheOtherIsSaid() {
        assertThat(CollisionWords.why(WORDS, collision(Cause.DEPENDENT_ITEM)))
                .isEqualTo("CHG-000007 works then on WEB, which DB affects: DB \u203a WEB.");
        assertThat(CollisionWords.why(WORDS, collision(Cause.SUPPORTING_ITEM)))
                .isEqualTo("CHG-000007 works then on WEB, which DB stands on: DB \u203a WEB.");
    }

    @Test
    void whyNothingIsFreeIsSaid() {
        assertThat(CollisionWords.none(WORDS, null)).isNull();
        assertThat(CollisionWords.none(WORDS, new NoSlot(collision(Cause.CRITICAL_INCIDENT), Duration.ZERO)))
                .contains("CHG-000007");
        assertThat(CollisionWords.none(WORDS, new NoSlot(null, Duration.ofMinutes(90))))
                .contains("1 h 30 min");
        assertThat(CollisionWords.none(WORDS, new NoSlot(null, Duration.ZERO))).endsWith(".");
    }

    private static Collision collision(Cause cause) {
        return new Collision(Kind.CHANGE, "CHG-000007", NOW, null, cause, List.of("DB", "WEB"));
    }
}
