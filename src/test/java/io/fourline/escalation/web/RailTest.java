package io.fourline.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.escalation.web.Rail.Mark;
import io.fourline.escalation.web.Rail.Stay;
import io.fourline.escalation.web.Rail.Stop;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.ReaderTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RailTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Wording ENGLISH = Words.strict().in(Locale.ENGLISH);
    private static final ReaderTime TIME = new ReaderTime(ENGLISH, ZoneId.of("UTC"), NOW);
    private static final List<Stop> CHAIN = List.of(
            new Stop(1, "Service desk"),
            new Stop(2, "Technical support"),
            new Stop(3, "Experts"),
            new Stop(4, "Supplier"));

    /** Line 1 for 12 min, line 2 for 18, back to 1 for 6, line 2 for 33, line 3 for 26 until now. */
    private static final Rail BOUNCED = Rail.of(
            CHAIN,
            List.of(
                    stay(1, 95, 83, null),
                    stay(2, 83, 65, "needs an administrator"),
                    stay(1, 65, 59, "asset number missing"),
                    stay(2, 59, 26, ""),
                    stay(3, 26, -1, "two sites, same SBC")),
            NOW);

    private static Stay stay(int line, int fromMinutesAgo, int toMinutesAgo, String reason) {
        return new Stay(
                line,
                CHAIN.get(line - 1).team(),
                minutesAgo(fromMinutesAgo),
                toMinutesAgo < 0 ? null : minutesAgo(toMinutesAgo),
                reason);
    }

    private static Instant minutesAgo(int minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }

    @Nested
    class Stations {

        @Test
        void theTimeOfAllStaysOnALineAddsUp() {
            assertThat(BOUNCED.stations())
                    .extracting(station -> station.held().toMinutes())
                    .containsExactly(18L, 51L, 26L, 0L);
            assertThat(BOUNCED.stations()).extracting(Rail.Station::stays).containsExactly(2, 2, 1, 0);
        }

        @Test
        void eachStationSaysWhetherTheTicketIsThereWasThereOrNeverCame() {
            assertThat(BOUNCED.stations())
                    .extracting(Rail.Station::mark)
                    .containsExactly(Mark.VISITED, Mark.VISITED, Mark.CURRENT, Mark.NEVER);
        }

        @Test
        void aLineThatTheTicketJumpedOverIsSkipped() {
            Rail rail = Rail.of(CHAIN, List.of(stay(1, 50, 40, ""), stay(4, 40, -1, "major")), NOW);

            assertThat(rail.stations())
                    .extracting(Rail.Station::mark)
                    .containsExactly(Mark.VISITED, Mark.SKIPPED, Mark.SKIPPED, Mark.CURRENT);
        }

        @Test
        void anEndedTicketIsNowhere() {
            Rail rail = Rail.of(CHAIN, List.of(stay(1, 50, 40, "")), NOW);

            assertThat(rail.stations()).extracting(Rail.Station::mark).doesNotContain(Mark.CURRENT);
        }
    }

    @Nested
    class Handbacks {

        @Test
        void aReturnToALowerLineIsAHandbackWithItsReason() {
            assertThat(BOUNCED.handbacks())
                    .containsExactly(new Rail.Handback(2, 1, 1, minutesAgo(65), "asset number missing"));
        }

        @Test
        void returnsBetweenTheSameLinesAreOneArcThatCounts() {
            Rail rail = Rail.of(
                    CHAIN,
                    List.of(
                            stay(1, 90, 80, ""),
                            stay(2, 80, 70, ""),
                            stay(1, 70, 60, "first"),
                            stay(2, 60, 50, ""),
                            stay(1, 50, -1, "second")),
                    NOW);

            assertThat(rail.handbacks()).containsExactly(new Rail.Handback(2, 1, 2, minutesAgo(50), "second"));
        }
    }

    @Nested
    class Drawing {

        @Test
        void theSentenceTellsTheWholeWay() {
            assertThat(RailDrawing.sentence(BOUNCED, ENGLISH, TIME))
                    .isEqualTo(
                            "Line 1 Service desk 18 min in two stays; Line 2 Technical support 51 min in two stays; "
                                    + "line 2 to line 1 handed back 08:55: asset number missing; now line 3 Experts for 26 min");
        }

        @Test
        void theFigureHoldsTheSentenceAndEveryStation() {
            String figure = RailDrawing.large(BOUNCED, ENGLISH, TIME);

            assertThat(figure)
                    .startsWith("<figure class=\"rail-large\"")
                    .contains(RailDrawing.sentence(BOUNCED, ENGLISH, TIME))
                    .contains(
                            "class=\"station done l1\"",
                            "class=\"station done l2\"",
                            "class=\"station now l3\"",
                            "class=\"station never\"")
                    .contains("class=\"arc\"")
                    .doesNotContain("style=", "<script");
        }

        @Test
        void whatPeopleWroteIsEscaped() {
            Rail rail = Rail.of(
                    List.of(new Stop(1, "A <b> & \"B\""), new Stop(2, "C")),
                    List.of(
                            new Stay(1, "A <b> & \"B\"", minutesAgo(9), minutesAgo(6), ""),
                            new Stay(2, "C", minutesAgo(6), minutesAgo(3), ""),
                            new Stay(1, "A <b> & \"B\"", minutesAgo(3), null, "<img src=x onerror='y'>")),
                    NOW);

            assertThat(RailDrawing.large(rail, ENGLISH, TIME))
                    .doesNotContain("<img", "A <b>", "onerror='")
                    .contains("A &lt;b&gt; &amp; &quot;B&quot;", "&lt;img src=x onerror=&#39;y&#39;&gt;");
        }

        @Test
        void waysAreProportionalButALabelAlwaysFits() {
            double[] shares = RailPlaces.shares(
                    Rail.of(CHAIN, List.of(stay(1, 1000, 999, ""), stay(2, 999, 300, ""), stay(3, 300, -1, "")), NOW)
                            .stations());

            assertThat(DoubleStream.of(shares).sum()).isCloseTo(100, org.assertj.core.data.Offset.offset(0.001));
            assertThat(shares[0]).isEqualTo(16);
            assertThat(shares[3]).isEqualTo(16);
            assertThat(shares[1] / shares[2]).isCloseTo(699.0 / 300, org.assertj.core.data.Offset.offset(0.001));
        }

        @Test
        void aChainOfOneLineIsOneStation() {
            Rail rail = Rail.of(List.of(new Stop(1, "Desk")), List.of(stay(1, 5, -1, "")), NOW);

            assertThat(RailDrawing.large(rail, ENGLISH, TIME))
                    .contains("station now l1")
                    .doesNotContain("class=\"track");
        }

        @Test
        void arcsWhoseLabelsWouldMeetStandAboveEachOther() {
            Rail rail = Rail.of(
                    CHAIN,
                    List.of(
                            stay(1, 90, 80, ""),
                            stay(3, 80, 70, ""),
                            stay(1, 70, 60, "a"),
                            stay(2, 60, 50, ""),
                            stay(1, 50, -1, "b")),
                    NOW);
            RailPlaces places = RailPlaces.of(rail);

            assertThat(places.levels()).isEqualTo(2);
            assertThat(rail.handbacks())
                    .extracting(handback -> places.arc(handback).level())
                    .containsExactly(1, 0);
        }
    }

    @Nested
    class Small {

        @Test
        void theLabelSaysLineAndReturns() {
            assertThat(SmallRail.svg(ENGLISH, "1,2,1,2", 4, false))
                    .contains("aria-label=\"Line 2 of 4, handed back once\"");
            assertThat(SmallRail.svg(ENGLISH, "1,2,1,2,1", 4, false)).contains("handed back twice");
            assertThat(SmallRail.svg(ENGLISH, "1,2", 3, true)).contains("aria-label=\"Ended on line 2 of 3\"");
        }

        @Test
        void everyPairOfReturnsIsOneArc() {
            assertThat(SmallRail.svg(ENGLISH, "1,2,1,2,1,2,3,1", 4, false).split("class=\"b\"", -1))
                    .hasSize(3);
        }

        @Test
        void aShortChainHasFewStations() {
            assertThat(SmallRail.svg(ENGLISH, "1", 2, false).split("<circle", -1))
                    .hasSize(3);
        }

        @Test
        void equalWaysAreDrawnOnce() {
            assertThat(SmallRail.svg(ENGLISH, "1,2,3", 4, false)).isSameAs(SmallRail.svg(ENGLISH, "1,2,3", 4, false));
        }

        @Test
        void aMalformedWayStillDrawsTheChain() {
            assertThat(SmallRail.svg(ENGLISH, "x,<9>,7", 4, false))
                    .contains("Line 0 of 4")
                    .doesNotContain("<9>");
            assertThat(SmallRail.svg(ENGLISH, null, 4, false)).contains("<svg");
        }
    }
}
