package io.fourline.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fourline.problem.RecurrenceRule.Measure;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceRuleTest {

    // Worked out with whole-number binomials, by another program.
    @ParameterizedTest
    @CsvSource({
        "3, 0, 14, 56, 0.008",
        "8, 4, 14, 56, 0.00058124288",
        "5, 20, 14, 56, 0.5793256907478694",
        "400, 600, 14, 56, 1.4613956992173958e-47",
        "10, 4, 7, 14, 0.004039541130205946",
        "0, 7, 14, 56, 1",
    })
    void theProbabilityIsTheBinomialTail(
            long recent, long earlier, double recentDays, double earlierDays, double probability) {
        assertThat(RecurrenceRule.measure(recent, earlier, recentDays, earlierDays)
                        .pValue())
                .isCloseTo(probability, within(probability * 1e-9));
    }

    @Test
    void whatIsExpectedIsTheEarlierRateOverTheDaysObserved() {
        Measure measure = RecurrenceRule.measure(9, 12, 14, 56);

        assertThat(measure.expected()).isEqualTo(3.0);
        assertThat(measure.factor()).isEqualTo(3.0);
    }

    @ParameterizedTest
    @CsvSource({
        // Too few, though they would be rare; rare enough; twice as many but not rare; rare but not twice as many.
        "2, 0, false",
        "3, 0, true",
        "4, 8, false",
        "6, 4, true",
        "150, 400, false",
    })
    void unusualIsWhatIsManyAndMoreAndRare(long recent, long earlier, boolean unusual) {
        assertThat(RecurrenceRule.measure(recent, earlier, 14, 56).isUnusual(recent))
                .isEqualTo(unusual);
    }

    @Test
    void nothingBeforeHasNoFactor() {
        assertThat(RecurrenceRule.measure(5, 0, 14, 56).factor()).isNull();
    }

    @Property
    void moreIncidentsAreNeverMoreProbable(
            @ForAll @IntRange(max = 3_000) int recent, @ForAll @IntRange(max = 3_000) int earlier) {
        double fewer = RecurrenceRule.measure(recent, earlier, 14, 56).pValue();
        double more = RecurrenceRule.measure(recent + 1, earlier, 14, 56).pValue();

        assertThat(fewer).isBetween(0.0, 1.0);
        assertThat(more).isLessThanOrEqualTo(fewer + 1e-12);
    }
}
