package io.fourline.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.board.CalendarEntry;
import io.fourline.board.CalendarEntry.Kind;
import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeState;
import io.fourline.shared.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPictureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

    @ParameterizedTest
    @CsvSource({
        // Warsaw: the clocks go back at 03:00 on 25 October; 00:30Z is 02:30 for the first time, 01:30Z for the second.
        "Europe/Warsaw, 2026-10-25, 2026-10-24T23:00:00Z, 2026-10-25T00:30:00Z, 2, 5, 01:00-02:30",
        "Europe/Warsaw, 2026-10-25, 2026-10-25T00:30:00Z, 2026-10-25T01:15:00Z, 5, 6, 02:30 CEST-02:15 CET",
        "Europe/Warsaw, 2026-10-25, 2026-10-25T01:00:00Z, 2026-10-25T02:00:00Z, 4, 6, 02:00-03:00",
        // Warsaw: from 02:00 to 03:00 on 29 March there is no time.
        "Europe/Warsaw, 2026-03-29, 2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z, 3, 7, 01:30 CET-03:30 CEST",
        // New York: the clocks go back at 02:00 on 1 November.
        "America/New_York, 2026-11-01, 2026-11-01T05:00:00Z, 2026-11-01T06:30:00Z, 2, 3, 01:00 EDT-01:30 EST",
        "America/New_York, 2026-10-24, 2026-10-24T23:00:00Z, 2026-10-25T00:30:00Z, 38, 41, 19:00-20:30",
        // Kolkata is half an hour off and never changes its clocks.
        "Asia/Kolkata, 2026-10-25, 2026-10-24T23:00:00Z, 2026-10-25T00:30:00Z, 9, 12, 04:30-06:00"
    })
    void aChangeStandsWhereTheReadersWallClockSays(
            String zone, LocalDate day, Instant from, Instant to, int first, int end, String when) {
        CalendarDay drawn = picture(zone, change(from, to)).day(day, TODAY, false, 9);
        Mark mark = drawn.marks().get(0);
        assertThat(mark.from()).isEqualTo(first);
        assertThat(mark.to()).isEqualTo(end);
        assertThat(mark.when()).isEqualTo(when.replace('-', '\u2013'));
    }

    @Test
    void aDayOfTwentyFiveHoursSaysSoAndOneOfTwentyFourDoesNot() {
        CalendarPicture picture = picture("Europe/Warsaw");
        assertThat(picture.day(LocalDate.of(2026, 10, 25), TODAY, false, 9).clocks())
                .contains("1 d 1 h");
        assertThat(picture.day(LocalDate.of(2026, 3, 29), TODAY, false, 9).clocks())
                .contains("23 h");
        assertThat(picture.day(LocalDate.of(2026, 10, 26), TODAY, false, 9).clocks())
                .isEmpty();
    }

    @Test
    void aNightChangeStandsOnBothDaysAndNotOnTheDayAtWhoseMidnightItEnds() {
        CalendarPicture picture =
                picture("UTC", change(Instant.parse("2026-10-20T22:00:00Z"), Instant.parse("2026-10-22T00:00:00Z")));
        Mark evening = picture.day(TODAY, TODAY, false, 9).marks().get(0);
        assertThat(evening.after()).isTrue();
        assertThat(evening.before()).isFalse();
        assertThat(evening.to()).isEqualTo(CalendarPicture.DAY_STEPS);
        assertThat(picture.day(TODAY.plusDays(1), TODAY, false, 9).whole()).hasSize(1);
        assertThat(picture.day(TODAY.plusDays(2), TODAY, false, 9).isVacant()).isTrue();
    }

    @Test
    void whatHasNoRoomIsCounted() {
        CalendarEntry entry = change(Instant.parse("2026-10-20T10:00:00Z"), Instant.parse("2026-10-20T11:00:00Z"));
        CalendarDay day = picture("UTC", entry, entry, entry).day(TODAY, TODAY, false, 2);
        assertThat(day.marks()).hasSize(2);
        assertThat(day.more()).isEqualTo(1);
    }

    @Test
    void whatConcernsEveryServiceStandsFirstAmongTheLanes() {
        CalendarEntry freeze = new CalendarEntry(
                Kind.FREEZE,
                "1",
                "Year's end",
                Instant.parse("2026-10-21T12:00:00Z"),
                Instant.parse("2026-12-01T00:00:00Z"),
                null,
                null,
                null,
                null,
                null,
                null,
                1);
        CalendarEntry change = change(Instant.parse("2026-10-20T10:00:00Z"), Instant.parse("2026-10-20T11:00:00Z"));
        List<CalendarLane> lanes = picture("UTC", change, freeze)
                .lanes(CalendarLook.TIMELINE.days(TODAY), Map.of("ERP", "A planning system"), "Every service");
        assertThat(lanes).extracting(CalendarLane::name).containsExactly("Every service", "A planning system");
        Mark drawn = lanes.get(0).marks().get(0);
        assertThat(drawn.from()).isEqualTo(2 * CalendarPicture.LANE_STEPS + 2);
        assertThat(drawn.to()).isEqualTo(14 * CalendarPicture.LANE_STEPS);
        assertThat(drawn.after()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-11-24, 2026-10-26, 2026-12-07",
        "WEEK, 2026-11-24, 2026-11-23, 2026-11-30",
        "TIMELINE, 2026-11-24, 2026-11-23, 2026-12-07",
        "AGENDA, 2026-11-24, 2026-11-24, 2026-12-24"
    })
    void eachLookShowsWholeWeeksButTheAgenda(CalendarLook look, LocalDate date, LocalDate first, LocalDate end) {
        assertThat(look.first(date)).isEqualTo(first);
        assertThat(look.end(date)).isEqualTo(end);
        assertThat(look.days(date)).hasSize((int) (end.toEpochDay() - first.toEpochDay()));
        assertThat(look.first(look.later(date))).isAfter(look.first(date));
        assertThat(look.first(look.earlier(date))).isBefore(look.first(date));
    }

    private static CalendarEntry change(Instant from, Instant to) {
        return new CalendarEntry(
                Kind.CHANGE,
                "CHG-000001",
                "Swap",
                from,
                to,
                "ERP",
                null,
                null,
                null,
                ChangeModel.NORMAL,
                ChangeState.SCHEDULED,
                1);
    }

    private static CalendarPicture picture(String zone, CalendarEntry... entries) {
        return new CalendarPicture(
                List.of(entries), new MarkWords(Words.strict().in(Locale.ENGLISH), ZoneId.of(zone), null, true));
    }
}
