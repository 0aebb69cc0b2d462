package io.fourline.terms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.fourline.calendar.CalendarFixture;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.ReaderTime;
import io.fourline.sla.ClockFixture;
import io.fourline.sla.ClockKind;
import io.fourline.sla.SegmentRecord;
import io.fourline.terms.web.WhyRows.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhyRowsTest {

    private static final Wording WORDS = Words.strict().in(Locale.ENGLISH);
    private static final ReaderTime TIME =
            new ReaderTime(WORDS, CalendarFixture.WARSAW, Instant.parse("2026-11-10T14:30:00Z"));

    private static List<SegmentRecord> whyThursday(boolean inside) {
        return ClockFixture.inWarsaw()
                .terms(
                        "GOLD@2026.2",
                        CalendarFixture.with(
                                CalendarFixture.workdays(CalendarFixture.WARSAW, "08:00-16:00"),
                                Map.of(LocalDate.of(2026, 11, 11), "Independence Day")),
                        Duration.ofHours(4))
                .opened("2026-11-10T14:31", "GOLD@2026.2")
                .waits("2026-11-10T14:37", "REQUESTER")
                .goesOn("2026-11-10T14:51")
                .line("2026-11-10T15:10", 2)
                .explain(ClockKind.RESOLVE, "2026-11-10T15:30")
                .segments()
                .stream()
                .map(segment -> SegmentRecord.of(segment, inside))
                .toList();
    }

    @Test
    void whatBelongsTogetherStandsInOneRow() {
        assertThat(new WhyRows(WORDS, TIME).rows(whyThursday(true)))
                .extracting(Row::span, Row::kind, Row::cause, Row::used)
                .containsExactly(
                        tuple("14:31 to 14:37", "counted", "Line 1; window 08:00-16:00", "0:06"),
                        tuple("14:37 to 14:51", "paused", "waiting for the requester; these terms pause", ""),
                        tuple(
                                "14:51 to 15:30",
                                "counted",
                                "Line 1, then line 2 from 15:10; window 08:00-16:00",
                                "0:45"),
                        tuple("15:30 to 16:00", "will count", "Line 2; window 08:00-16:00", "1:15"),
                        tuple("16:00 to 11 Nov, 00:00", "closed", "C@1: no window after 16:00", ""),
                        tuple("11 Nov, 00:00 to 12 Nov, 00:00", "closed", "C@1: holiday: Independence Day", ""),
                        tuple("12 Nov, 00:00 to 08:00", "closed", "C@1: no window before 08:00", ""),
                        tuple("12 Nov, 08:00 to 10:45", "will count", "Line 2; window 08:00-16:00", "4:00"));
    }

    @Test
    void nobodyOutsideTheDeskReadsOfLines() {
        assertThat(new WhyRows(WORDS, TIME).rows(whyThursday(false)))
                .extracting(Row::cause)
                .noneMatch(cause -> cause.toLowerCase(Locale.ROOT).contains("line"));
    }

    @Test
    void theBarsFillThePictureAndShortOnesAreSeen() {
        List<WhyPicture.Bar> bars = new WhyPicture(WORDS, TIME).bars(whyThursday(true));

        assertThat(bars)
                .extracting(WhyPicture.Bar::kind)
                .containsExactly("counted", "paused", "counted", "counted ahead", "closed ahead", "counted ahead");
        assertThat(bars.stream().mapToDouble(bar -> share(bar.width())).sum()).isBetween(99.9, 100.1);
        assertThat(bars).allMatch(bar -> share(bar.width()) > 4);
    }

    private static double share(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }
}
