package io.fourline.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottlePolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Nested
    class AnAccountAtAnAddress {

        @ParameterizedTest
        @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "12,128", "13,256", "14,300", "1000000,300"})
        void waitsTwiceAsLongAfterEachFailureButNeverForGood(int failures, long seconds) {
            assertThat(ThrottlePolicy.delay(failures)).isEqualTo(Duration.ofSeconds(seconds));
        }

        @Test
        void startsAgainAfterALongQuiet() {
            Instant last = NOW.minus(ThrottlePolicy.FORGOTTEN_AFTER);

            assertThat(ThrottlePolicy.remembered(9, last, NOW)).isZero();
            assertThat(ThrottlePolicy.remembered(9, last.plusSeconds(1), NOW)).isEqualTo(9);
        }
    }

    @Nested
    class AnAddress {

        @Test
        void mayFailAsOftenAsItsBucketHoldsAndThenOncePerRefill() {
            Instant filled = NOW.minus(Duration.ofDays(1));
            int failures = 0;
            while (ThrottlePolicy.wait(filled, NOW).isZero()) {
                filled = ThrottlePolicy.filledAfterFailure(filled, NOW);
                failures++;
            }

            assertThat(failures).isEqualTo(ThrottlePolicy.BURST);
            assertThat(ThrottlePolicy.wait(filled, NOW)).isEqualTo(ThrottlePolicy.REFILL);
            assertThat(ThrottlePolicy.wait(filled, NOW.plus(ThrottlePolicy.REFILL)))
                    .isZero();
        }

        @Test
        void neverSavesMoreThanAFullBucket() {
            Instant longAgo = NOW.minus(Duration.ofDays(1));

            assertThat(ThrottlePolicy.filledAfterFailure(longAgo, NOW)).isEqualTo(NOW.plus(ThrottlePolicy.REFILL));
        }
    }

    @Test
    void aHundredGuessesFromOneAddressTakeHours() {
        Duration total = Duration.ZERO;
        for (int failures = 1; failures < 100; failures++) {
            total = total.plus(ThrottlePolicy.delay(failures));
        }

        assertThat(total).isGreaterThan(Duration.ofHours(7));
    }
}
