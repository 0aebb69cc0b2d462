package io.fourline.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.board.CalendarEntry.Kind;
import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeState;
import io.fourline.shared.text.Words;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class FeedTextTest {

    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");
    private static final Instant FROM = Instant.parse("2026-10-24T23:30:00Z");
    private static final Instant TO = Instant.parse("2026-10-25T01:30:00Z");

    @Test
    void anotherReaderOfCalendarsReadsWhatWasWritten() throws Exception {
        VEvent event = events(change("Swap; the \"core\", and \\ more\nat night", ChangeState.SCHEDULED, 4))
                .get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("CHG-000001 Swap; the \"core\", and \\ more\nat night");
        assertThat(value(event, "DTSTART")).isEqualTo("20261024T233000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20261025T013000Z");
        assertThat(value(event, "SEQUENCE")).isEqualTo("4");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "URL")).isEqualTo("https://desk.example/changes/change.xhtml?number=CHG-000001");
    }

    @Test
    void whatIsMovedKeepsItsUidAndCountsOn() throws Exception {
        VEvent was = events(change("Swap", ChangeState.SCHEDULED, 4)).get(0);
        VEvent now = events(change("Swap", ChangeState.SCHEDULED, 5)).get(0);
        assertThat(value(now, "UID")).isEqualTo(value(was, "UID")).isEqualTo("change-CHG-000001@desk.example");
        assertThat(Integer.parseInt(value(now, "SEQUENCE"))).isGreaterThan(Integer.parseInt(value(was, "SEQUENCE")));
    }

    @Test
    void whatWasCalledOffIsToldAsCancelledAndWhatIsNotPromisedAsTentative() throws Exception {
        assertThat(value(events(change("Swap", ChangeState.CANCELLED, 1)).get(0), "STATUS"))
                .isEqualTo("CANCELLED");
        assertThat(value(events(change("Swap", ChangeState.REJECTED, 1)).get(0), "STATUS"))
                .isEqualTo("CANCELLED");
        assertThat(value(events(change("Swap", ChangeState.APPROVAL, 1)).get(0), "STATUS"))
                .isEqualTo("TENTATIVE");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsBroken() throws Exception {
        String title = "\u017b\u00f3\u0142\u0107 \ud83d\ude80 ".repeat(40).strip();
        String text = text(change(title, ChangeState.SCHEDULED, 1));
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\ufffd"));
        assertThat(events(change(title, ChangeState.SCHEDULED, 1))
                        .get(0)
                        .getSummary()
                        .getValue())
                .endsWith(title);
    }

    private static CalendarEntry change(String title, ChangeState state, int revision) {
        return new CalendarEntry(
                Kind.CHANGE,
                "CHG-000001",
                title,
                FROM,
                TO,
                "ERP",
                null,
                "line3",
                null,
                ChangeModel.NORMAL,
                state,
                revision);
    }

    private static String text(CalendarEntry entry) {
        return new FeedText("https://desk.example", Words.strict().in(Locale.ENGLISH), name -> name, NOW)
                .write(FeedScope.ALL, List.of(entry));
    }

    private static List<VEvent> events(CalendarEntry entry) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text(entry)));
        calendar.validate();
        return calendar.getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
