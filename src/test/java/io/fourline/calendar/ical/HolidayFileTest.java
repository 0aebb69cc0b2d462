package io.fourline.calendar.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.CalendarPlan.SpecialDay;
import io.fourline.calendar.HolidayImport;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.TooLarge;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final CalendarPlan PLAN = new CalendarPlan(
            WARSAW,
            Map.of(),
            Map.of(LocalDate.of(2027, 1, 1), "New Year"),
            Map.of(LocalDate.of(2026, 12, 24), new SpecialDay("Christmas Eve", List.of())),
            null,
            null);

    @Test
    void aSingleDayIsOneHoliday() {
        HolidayImport found = read("DTSTART;VALUE=DATE:20261111\nDTEND;VALUE=DATE:20261112\nSUMMARY:Independence Day");

        assertThat(dates(found)).containsExactly("2026-11-11");
        assertThat(found.fresh().get(0).name()).isEqualTo("Independence Day");
        assertThat(found.rejected()).isEmpty();
    }

    @Test
    void aDayWithoutAnEndIsOneHoliday() {
        assertThat(dates(read("DTSTART;VALUE=DATE:20261111\nSUMMARY:A"))).containsExactly("2026-11-11");
        assertThat(dates(read("DTSTART;VALUE=DATE:20261111\nDTEND;VALUE=DATE:20261111\nSUMMARY:A")))
                .containsExactly("2026-11-11");
    }

    @Test
    void anEventOfSeveralDaysIsAHolidayOnEachButItsEnd() {
        assertThat(dates(read("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227\nSUMMARY:Christmas")))
                .containsExactly("2026-12-25", "2026-12-26");
        assertThat(dates(read("DTSTART;VALUE=DATE:20270501\nDURATION:P3D\nSUMMARY:May")))
                .containsExactly("2027-05-01", "2027-05-02", "2027-05-03");
    }

    @Test
    void anEndlessRuleIsExpandedUpToTheHorizonOnly() {
        HolidayImport found = read("DTSTART;VALUE=DATE:20101111\nRRULE:FREQ=YEARLY\nSUMMARY:Independence Day");

        assertThat(found.from()).isEqualTo("2021-01-01");
        assertThat(found.until()).isEqualTo("2031-11-23");
        assertThat(dates(found)).hasSize(11).contains("2021-11-11", "2031-11-11");
    }

    @Test
    void validityIsTheHorizonWhereThereIsOne() {
        CalendarPlan valid = new CalendarPlan(
                WARSAW, Map.of(), Map.of(), Map.of(), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

        HolidayImport found =
                HolidayFile.read(file("DTSTART;VALUE=DATE:20101111\nRRULE:FREQ=YEARLY\nSUMMARY:A"), valid, TODAY);

        assertThat(dates(found)).containsExactly("2026-11-11", "2027-11-11");
    }

    @Test
    void rulesByWeekdayAndTheirExceptionsAreKept() {
        assertThat(
                        dates(
                                read(
                                        "DTSTART;VALUE=DATE:20261126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=4\nEXDATE;VALUE=DATE:20281123\nSUMMARY:Thanksgiving")))
                .containsExactly("2026-11-26", "2027-11-25", "2029-11-22");
    }

    @Test
    void aRuleEndsWhereItSaysWhateverTheTimeOfDay() {
        assertThat(
                        dates(
                                read(
                                        "DTSTART;VALUE=DATE:20270503\nRRULE:FREQ=YEARLY;UNTIL=20290503T215959Z\nRDATE;VALUE=DATE:20300101\nSUMMARY:A")))
                .containsExactly("2027-05-03", "2028-05-03", "2029-05-03", "2030-01-01");
    }

    @Test
    void aMovedOccurrenceStandsForTheOneItMoves() {
        String moved = event("UID:x\nDTSTART;VALUE=DATE:20270501\nRRULE:FREQ=YEARLY;COUNT=2\nSUMMARY:May Day")
                + event("UID:x\nRECURRENCE-ID;VALUE=DATE:20280501\nDTSTART;VALUE=DATE:20280502\nSUMMARY:May Day");

        assertThat(dates(HolidayFile.read(calendar(moved), PLAN, TODAY))).containsExactly("2027-05-01", "2028-05-02");
    }

    @Test
    void whatIsThereAlreadyStaysAsItIs() {
        HolidayImport found = read("DTSTART;VALUE=DATE:20270101\nSUMMARY:Nowy Rok");

        assertThat(found.fresh()).isEmpty();
        assertThat(found.present()).hasSize(1);
    }

    @Test
    void foldedLinesEscapesAndUnicodeAreRead() {
        HolidayImport found =
                read("SUMMARY;LANGUAGE=\"pl:PL\":Święto\\, Trzech\r\n  Króli\\; 🎄\nDTSTART;VALUE=DATE:20270106");

        assertThat(found.fresh().get(0).name()).isEqualTo("Święto, Trzech Króli; 🎄");
    }

    @Test
    void partsWithinAnEventAreNotTheEvent() {
        assertThat(
                        dates(
                                read(
                                        "BEGIN:VALARM\nDTSTART;VALUE=DATE:20200101\nSUMMARY:Alarm\nEND:VALARM\nDTSTART;VALUE=DATE:20270106\nSUMMARY:A")))
                .containsExactly("2027-01-06");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20261111T090000 | eventAtTime",
                "DTSTART;VALUE=DATE:20261311 | eventDate",
                "DTSTART;VALUE=DATE:00010101 | eventDate",
                "DTSTART:tomorrow | eventDate",
                "UID:1 | eventWithoutDate",
                "DTSTART;VALUE=DATE:20261111@DTEND;VALUE=DATE:20261101 | eventBackwards",
                "DTSTART;VALUE=DATE:20261111@DTEND;VALUE=DATE:20291101 | eventTooLong",
                "DTSTART;VALUE=DATE:20261111@DURATION:PT8H | eventDuration",
                "DTSTART;VALUE=DATE:20261111@STATUS:CANCELLED | eventCancelled",
                "DTSTART;VALUE=DATE:20261111@RRULE:FREQ=SECONDLY | repeatsWithinDay",
                "DTSTART;VALUE=DATE:20261111@RRULE:FREQ=YEARLY;BYSECOND=1,2,3 | repeatsWithinDay",
                "DTSTART;VALUE=DATE:20261111@RRULE:FREQ=FORTNIGHTLY | repeatRule",
                "DTSTART;VALUE=DATE:20261111@RRULE:FREQ=DAILY;INTERVAL=0 | repeatRule",
                "DTSTART;VALUE=DATE:20261111@RRULE:FREQ=DAILY;COUNT=99999999999 | repeatRule",
                "DTSTART;VALUE=DATE:20261111@RRULE:FREQ=DAILY;BYDAY=XX | repeatRule",
                "DTSTART;VALUE=DATE:20261111@RRULE:COUNT=2 | repeatRule",
                "DTSTART;VALUE=DATE:20261111@RRULE:FREQ=DAILY;COUNT=2000000000 | repeatsTooOften",
                "DTSTART;VALUE=DATE:20261111@EXRULE:FREQ=YEARLY | repeatRule",
            })
    void whatIsNoHolidayIsToldWithItsLineAndReason(String lines, String code) {
        HolidayImport found = read("SUMMARY:Odd\n" + lines.replace('@', '\n'));

        assertThat(found.fresh()).isEmpty();
        assertThat(found.rejected()).hasSize(1);
        assertThat(found.rejected().get(0).line()).isEqualTo(4);
        assertThat(found.rejected().get(0).reason().code()).isEqualTo(code);
    }

    @Test
    void oneBadEventSpoilsNoOther() {
        String both = event("DTSTART:x\nSUMMARY:Bad") + event("DTSTART;VALUE=DATE:20270106\nSUMMARY:Good");

        HolidayImport found = HolidayFile.read(calendar(both), PLAN, TODAY);

        assertThat(dates(found)).containsExactly("2027-01-06");
        assertThat(found.rejected()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "<html>", "BEGIN:VCARD\nEND:VCARD", "{\"json\":1}"})
    void whatIsNoCalendarIsRefused(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), "notACalendar");
    }

    @Test
    void aFileThatEndsTooEarlyIsRefusedAsAWhole() {
        assertRefused(bytes("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270106\nSUMMARY:A"), "calendarCutOff");
        assertRefused(bytes("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nEND:VCALENDAR"), "eventNotEnded");
    }

    @Test
    void otherEncodingsAreRefused() {
        assertRefused(
                new String(file("DTSTART;VALUE=DATE:20270106\nSUMMARY:Święto"), StandardCharsets.UTF_8)
                        .getBytes(java.nio.charset.Charset.forName("windows-1250")),
                "calendarNotUtf8");
        assertRefused(
                new String(file("SUMMARY:A"), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16),
                "calendarNotUtf8");
    }

    @Test
    void moreThanAMebibyteIsRefused() {
        assertThatThrownBy(() -> HolidayFile.read(new byte[HolidayFile.LARGEST + 1], PLAN, TODAY))
                .isInstanceOf(TooLarge.class);
    }

    @Test
    void rulesThatNeverFitEnd() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> read("DTSTART;VALUE=DATE:19000101\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nSUMMARY:Never"));
    }

    @Test
    void aFileFullOfEndlessRulesEndsSoon() {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            events.append(
                    event("DTSTART;VALUE=DATE:19010101\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nSUMMARY:B" + i));
        }

        HolidayImport found = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> HolidayFile.read(calendar(events.toString()), PLAN, TODAY));

        assertThat(found.rejected()).extracting(one -> one.reason().code()).contains("repeatsTooMuch");
    }

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> HolidayFile.read(file, PLAN, TODAY))
                .isInstanceOf(InvalidInput.class)
                .extracting(refusal -> ((InvalidInput) refusal).code())
                .isEqualTo(code);
    }

    private static HolidayImport read(String lines) {
        return HolidayFile.read(file(lines), PLAN, TODAY);
    }

    private static List<String> dates(HolidayImport found) {
        return found.fresh().stream().map(day -> day.date().toString()).toList();
    }

    private static byte[] file(String lines) {
        return calendar(event(lines));
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\n" + lines + "\nEND:VEVENT\n";
    }

    private static byte[] calendar(String events) {
        return bytes("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//\n" + events + "END:VCALENDAR\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
