package io.fourline.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.sla.ClockKind;
import io.fourline.sla.TermsPlan;
import io.fourline.sla.Told;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class TermsProperties {

    private static final Wording ENGLISH = Words.strict().in(Locale.ENGLISH);

    @Property
    void aSpanThatIsShownIsReadBackAsItWas(
            @ForAll @LongRange(min = 1, max = 315_532_800) long seconds,
            @ForAll @IntRange(min = 0, max = 24) int quarters) {
        DurationText spans = new DurationText(ENGLISH, quarters * 3_600);
        Duration span = Duration.ofSeconds(seconds);

        assertThat(spans.parse("target", spans.of(span))).isEqualTo(span);
    }

    @Property
    void aPlanIsReadBackFromItsFacts(@ForAll("plans") TermsPlan plan) {
        assertThat(TermsFacts.read(TermsFacts.of(plan))).isEqualTo(plan);
        assertThat(TermsFacts.readJson(TermsFacts.json(plan))).isEqualTo(plan);
        assertThat(TermsDifference.between(plan, plan)).isEmpty();
    }

    @Provide
    static Arbitrary<TermsPlan> plans() {
        Arbitrary<String> codes = Arbitraries.of("WARSAW", "ALWAYS", "A-1.b").injectNull(0.3);
        Arbitrary<ClockKind> clocks = Arbitraries.of(ClockKind.class);
        Arbitrary<Map<Integer, Duration>> row = Arbitraries.maps(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.longs().between(1, 1_000_000).map(Duration::ofSeconds))
                .ofMinSize(1);
        Arbitrary<TermsPlan.Match> matches = Combinators.combine(
                        codes,
                        codes,
                        codes,
                        Arbitraries.integers().between(1, 5).injectNull(0.5),
                        Arbitraries.of(true, false).injectNull(0.5))
                .as(TermsPlan.Match::new);
        Arbitrary<TermsPlan.Warning> warning = Combinators.combine(
                        clocks.set().ofMinSize(1), Arbitraries.of(Told.class).set(), Arbitraries.of(true, false))
                .as((kinds, told, always) -> new TermsPlan.Warning(kinds, 75, told, always));
        return Combinators.combine(
                        codes.filter(code -> code != null),
                        matches,
                        codes,
                        Arbitraries.maps(clocks, Arbitraries.of("X", "Y")),
                        Arbitraries.maps(clocks, row),
                        Arbitraries.maps(
                                clocks, Arbitraries.of(DraftCheck.REASONS).set()),
                        warning.list().ofMaxSize(1),
                        Arbitraries.integers().between(1, 3).set())
                .as((name, match, calendar, own, targets, pauses, warnings, handOn) -> new TermsPlan(
                        name,
                        match,
                        calendar,
                        new EnumMap<>(withKinds(own)),
                        withKinds(targets),
                        withKinds(pauses),
                        List.copyOf(warnings),
                        Set.copyOf(handOn),
                        handOn.contains(1),
                        calendar));
    }

    private static <V> EnumMap<ClockKind, V> withKinds(Map<ClockKind, V> map) {
        EnumMap<ClockKind, V> kinds = new EnumMap<>(ClockKind.class);
        kinds.putAll(map);
        return kinds;
    }
}
