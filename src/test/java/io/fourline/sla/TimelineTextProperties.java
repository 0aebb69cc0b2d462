package io.fourline.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimelineTextProperties {

    @Provide
    Arbitrary<Timeline> timelines() {
        Arbitrary<Pin> pins = Arbitraries.of(
                        new Pin("GOLD@2026.1", Map.of("WARSAW", "2026.1", "ALWAYS", "2025.3")),
                        new Pin("GOLD@2026.2", Map.of("WARSAW", "2026.1")),
                        new Pin("STANDARD@2026.1", Map.of()))
                .injectNull(0.2);
        Arbitrary<Stretch> stretches = Combinators.combine(
                        Arbitraries.longs().between(0, 4_000_000_000_000_000L),
                        Arbitraries.of(Phase.class),
                        Arbitraries.of("REQUESTER", "PARTS").injectNull(0.5),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("T1", "G97 2nd", "Żółw i 猫").injectNull(0.1),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 5),
                        pins)
                .as(Stretch::new);
        return stretches.list().ofMinSize(1).ofMaxSize(12).map(TimelineTextProperties::inOrder);
    }

    private static Timeline inOrder(List<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(java.util.Comparator.comparingLong(Stretch::from));
        return new Timeline(sorted);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("timelines") Timeline timeline) {
        assertThat(TimelineText.read(TimelineText.write(timeline))).isEqualTo(timeline);
    }

    @Example
    void aTeamWhoseNameHoldsTabsOrLinesDoesNotBreakTheText() {
        Stretch odd = new Stretch(1, Phase.OPEN, null, 2, "a\tb\nc", false, 3, null);
        assertThat(TimelineText.read(TimelineText.write(Timeline.opening(odd)))
                        .present()
                        .team())
                .isEqualTo("a b c");
    }

    @Property
    void asOfKeepsWhatHadHappenedByThen(@ForAll("timelines") Timeline timeline) {
        long at = timeline.stretches().get(timeline.stretches().size() / 2).from();
        assertThat(timeline.asOf(at).stretches()).allMatch(stretch -> stretch.from() <= at);
        assertThat(timeline.asOf(Long.MAX_VALUE)).isEqualTo(timeline);
    }
}
