package io.fourline.sla.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.Reason;
import io.fourline.shared.rest.json.Json;
import io.fourline.shared.rest.json.StrictJson;
import io.fourline.shared.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialTest {

    private static final String WINDOWS = windows("08:00", "16:00");
    private static final String OPENED = "{'from':'2026-11-10T13:31:00Z','to':null,'counts':true}";
    private static final String NOON = "2026-11-13T11:00:00Z";

    private static String windows(String from, String to) {
        return List.of("MON", "TUE", "WED", "THU", "FRI").stream()
                .map(day -> "{'day':'%s','from':'%s','to':'%s'}".formatted(day, from, to))
                .collect(Collectors.joining(","));
    }

    private static String body(String zone, String windows, String target, String at, String timeline) {
        return "{'calendar':{'zone':'%s','windows':[%s],'holidays':['2026-11-11']},'target':'%s','at':'%s','timeline':[%s]}"
                .formatted(zone, windows, target, at, timeline);
    }

    private static ReadingView read(String body) {
        ReadingRequest request =
                StrictJson.read(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8), ReadingRequest.class);
        return ReadingView.of(Trial.of(request).explain(), Words.strict().in(Locale.ENGLISH));
    }

    private static List<String> refused(String body) {
        return catchThrowableOfType(InvalidInput.class, () -> read(body)).reasons().stream()
                .map(Reason::field)
                .toList();
    }

    @Test
    void theExampleOfThePictureReadsAsThere() throws IOException {
        ReadingView view = read(body(
                "Europe/Warsaw",
                WINDOWS,
                "PT4H",
                "2026-11-12T09:45:00Z",
                "{'from':'2026-11-10T13:31:00Z','to':'2026-11-10T13:37:00Z','counts':true},"
                        + "{'from':'2026-11-10T13:37:00Z','to':'2026-11-10T13:51:00Z','counts':false},"
                        + "{'from':'2026-11-10T13:51:00Z','to':null,'counts':true}"));
        JsonNode json = new ObjectMapper().readTree(Json.bytes(view));

        assertThat(json.path("elapsed").asText()).isEqualTo("PT4H");
        assertThat(json.path("paused").asText()).isEqualTo("PT14M");
        assertThat(json.path("remaining").asText()).isEqualTo("PT0S");
        assertThat(json.path("dueAt").asText()).isEqualTo("2026-11-12T09:45:00Z");
        assertThat(json.path("state").asText()).isEqualTo("RUNNING");
        assertThat(view.segments())
                .extracting(one -> one.kind().name(), ReadingView.SegmentView::cause)
                .containsExactly(
                        tuple("COUNTED", "window 08:00-16:00"),
                        tuple("PAUSED", "does not count by the timeline"),
                        tuple("COUNTED", "window 08:00-16:00"),
                        tuple("CLOSED", "no window after 16:00"),
                        tuple("CLOSED", "holiday"),
                        tuple("CLOSED", "no window before 08:00"),
                        tuple("COUNTED", "window 08:00-16:00"));
    }

    @Test
    void splittingAnIntervalChangesNothing() {
        String split = "{'from':'2026-11-10T13:31:00Z','to':'2026-11-10T13:40:00.000001Z','counts':true},"
                + "{'from':'2026-11-10T13:40:00.000001Z','to':null,'counts':true}";

        assertThat(read(body("Europe/Warsaw", WINDOWS, "PT4H", NOON, split)))
                .isEqualTo(read(body("Europe/Warsaw", WINDOWS, "PT4H", NOON, OPENED)));
    }

    @Test
    void aTimelineThatHasEndedIsMetAndCutAtTheReadingElse() {
        String ended = "{'from':'2026-11-10T14:00:00Z','to':'2026-11-10T14:30:00.5Z','counts':true}";

        ReadingView after = read(body("Europe/Warsaw", WINDOWS, "PT1H", "2026-11-10T14:30:00.5Z", ended));
        ReadingView before = read(body("Europe/Warsaw", WINDOWS, "PT1H", "2026-11-10T14:30:00.499999Z", ended));

        assertThat(after.state().name()).isEqualTo("MET");
        assertThat(after.elapsed()).hasToString("PT30M0.5S");
        assertThat(before.state().name()).isEqualTo("RUNNING");
        assertThat(before.elapsed()).hasToString("PT30M0.499999S");
        assertThat(before.segments())
                .last()
                .extracting(ReadingView.SegmentView::to)
                .isEqualTo(Instant.parse("2026-11-10T14:30:00.499999Z"));
    }

    @Test
    void elapsedTimeGoesOnPastTheTarget() {
        ReadingView view = read(body("UTC", windows("00:00", "24:00"), "PT1H", NOON, OPENED));

        assertThat(view.remaining().isNegative()).isTrue();
        assertThat(view.elapsed().plus(view.remaining())).hasToString("PT1H");
        assertThat(view.dueAt()).isEqualTo("2026-11-10T14:31:00Z");
        assertThat(view.segments())
                .first()
                .extracting(ReadingView.SegmentView::to)
                .isNotEqualTo(view.dueAt());
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Nowhere, 08:00, 16:00, PT4H, calendar.zone",
        "UTC, 16:00, 08:00, PT4H, calendar.windows[0].to",
        "UTC, 08:00, 08:00, PT4H, calendar.windows[0].to",
        "UTC, 08:00, 24:01, PT4H, calendar.windows[0].to",
        "UTC, 08.00, 16:00, PT4H, calendar.windows[0].from",
        "UTC, 24:00, 24:00, PT4H, calendar.windows[0].to",
        "UTC, 08:00, 16:00, PT0S, target",
        "UTC, 08:00, 16:00, PT-1H, target",
        "UTC, 08:00, 16:00, PT876000H, target",
        "UTC, 08:00, 16:00, PT9223372036854775807S, target",
        "UTC, 08:00, 16:00, four hours, target"
    })
    void aCalendarOrTargetThatMakesNoSenseIsRefusedByItsField(
            String zone, String from, String to, String target, String field) {
        assertThat(refused(body(zone, windows(from, to), target, NOON, OPENED))).contains(field);
    }

    @Test
    void aWindowOverAnotherOfItsDayIsRefused() {
        String windows = "{'day':'MON','from':'08:00','to':'12:00'},{'day':'MON','from':'11:59','to':'16:00'}";

        assertThat(refused(body("UTC", windows, "PT4H", NOON, OPENED))).containsExactly("calendar.windows[1].from");
        assertThat(refused(body("UTC", "", "PT4H", NOON, OPENED))).containsExactly("calendar.windows");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-10T10:00:00Z | 2026-11-10T09:00:00Z | timeline[0].to",
                "2026-11-10T10:00:00Z | 2026-11-10T10:00:00Z | timeline[0].to",
                "2026-11-10T10:00:00Z | 2026-11-10T11:00:00Z | timeline[1].from",
                "2026-11-10T10:00:00Z | 2026-11-10T13:00:00Z | timeline[1].from",
                "1969-12-31T23:59:59Z | 2026-11-10T12:00:00Z | timeline[0].from",
                "2026-11-10T10:00:00Z | 2200-01-01T00:00:00Z | timeline[0].to"
            })
    void aTimelineWithGapsOrBackwardsIsRefused(String from, String to, String field) {
        String timeline = "{'from':'%s','to':'%s','counts':true},{'from':'2026-11-10T12:00:00Z','counts':false}"
                .formatted(from, to);

        assertThat(refused(body("UTC", WINDOWS, "PT4H", NOON, timeline))).contains(field);
    }

    @Test
    void onlyTheLastIntervalMayLast() {
        assertThat(refused(body("UTC", WINDOWS, "PT4H", NOON, OPENED + "," + OPENED)))
                .containsExactly("timeline[0].to");
        assertThat(refused(body("UTC", WINDOWS, "PT4H", NOON, ""))).containsExactly("timeline");
    }

    @Test
    void nothingIsReadBeforeTheBeginningOrBeyondTheYears() {
        assertThat(refused(body("UTC", WINDOWS, "PT4H", "2026-11-10T13:30:59.999999Z", OPENED)))
                .containsExactly("at");
        assertThat(refused(body("UTC", WINDOWS, "PT4H", "2200-01-01T00:00:00Z", OPENED)))
                .containsExactly("at");
    }

    @Test
    void tenThousandIntervalsAreReadAndMoreAreNot() {
        String many = IntStream.range(0, 10_000)
                .mapToObj(i -> "{'from':'%s','to':'%s','counts':%b}".formatted(second(i), second(i + 1), i % 2 == 0))
                .collect(Collectors.joining(","));

        ReadingView view = read(body("UTC", WINDOWS, "PT4H", NOON, many));

        assertThat(view.elapsed()).isEqualTo(view.paused()).hasToString("PT1H23M20S");
        assertThat(refused(body("UTC", WINDOWS, "PT4H", NOON, many + "," + OPENED)))
                .contains("timeline");
    }

    private static Instant second(int i) {
        return Instant.parse("2026-11-10T10:00:00Z").plusSeconds(i);
    }

    @Test
    void anAnswerWithoutEndIsRefused() {
        String windows = IntStream.range(0, 24)
                .mapToObj(i -> "{'day':'MON','from':'%02d:00','to':'%02d:30'}".formatted(i, i))
                .collect(Collectors.joining(","));
        String ages = "{'from':'1970-01-01T00:00:00Z','to':null,'counts':true}";

        assertThat(refused(body("UTC", windows, "PT4H", "2199-12-31T00:00:00Z", ages)))
                .containsExactly("timeline");
        assertThat(refused(body("UTC", windows + ",{'day':'MON','from':'00:40','to':'00:50'}", "PT4H", NOON, OPENED)))
                .containsExactly("calendar.windows");
    }

    @Test
    void aDeadlineThatNeverComesIsNull() {
        ReadingView view = read(body("UTC", "{'day':'MON','from':'08:00','to':'08:01'}", "PT87000H", NOON, OPENED));

        assertThat(view.dueAt()).isNull();
        assertThat(view.state().name()).isEqualTo("RUNNING");
    }
}
