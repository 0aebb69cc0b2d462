package io.fourline.major;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.fourline.incident.IncidentState;
import io.fourline.journal.Change;
import io.fourline.journal.Entry;
import io.fourline.journal.Origin;
import io.fourline.major.ChildrenRecord.Count;
import io.fourline.major.MajorReport.Moment;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.ReaderTime;
import io.fourline.ticket.Visibility;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The report: what the journals become, and that a reader finds it on paper in any script. */
class ReportTest {

    private static final Instant BEGAN = Instant.parse("2026-11-23T08:00:00Z");

    /** Calls everybody and everything by their codes. */
    private static final class Codes extends ReportNames {
        @Override
        public String person(String account) {
            return account == null ? "" : account;
        }

        @Override
        public String team(String code) {
            return code;
        }

        @Override
        public String service(String code) {
            return code;
        }

        @Override
        public String item(String code) {
            return code;
        }

        @Override
        public String organisation(String code) {
            return code;
        }
    }

    private static Entry entry(
            String act, int minute, String actor, Map<String, Change> changes, Map<String, Object> details) {
        return new Entry(
                "x",
                1,
                BEGAN.plus(Duration.ofMinutes(minute)),
                actor,
                null,
                act,
                changes,
                details,
                null,
                Origin.PORTAL,
                "",
                "");
    }

    private static List<Moment> moments() {
        List<Entry> incident = List.of(
                entry("open", 0, "requester", Map.of("title", new Change(null, "Cards refused")), Map.of()),
                entry("comment", 3, "line1", Map.of(), Map.of("comment", Map.of("text", "secret"))),
                entry("resolve", 60, "line2", Map.of("resolution", new Change(null, "New certificate")), Map.of()));
        List<Entry> room = List.of(
                entry("attach", 11, "lead", Map.of(), Map.of("child", "INC-000002")),
                entry("attach", 12, "lead", Map.of(), Map.of("child", "INC-000003")),
                entry(
                        "post",
                        10,
                        "lead",
                        Map.of(),
                        Map.of("update", Map.of("phase", "IDENTIFIED", "told", 7, "text", "Zażółć gęślą jaźń 支付 1"))),
                entry("overdue", 40, "system", Map.of(), Map.of()));
        return MajorTimeline.of(incident, room);
    }

    @Test
    void bothHistoriesBecomeOneInTheOrderOfTimeWithChildrenCounted() {
        assertThat(moments()).extracting(Moment::act).containsExactly("open", "post", "attach", "overdue", "resolve");
        assertThat(moments().get(2).count()).isEqualTo(2);
        assertThat(moments().get(1))
                .isEqualTo(new Moment(
                        BEGAN.plus(Duration.ofMinutes(10)), "lead", "post", "IDENTIFIED", 7, "Zażółć gęślą jaźń 支付 1"));
    }

    private static MajorReport report() {
        MajorRecord major = new MajorRecord(
                "INC-000001",
                "Нет оплаты картой",
                false,
                "lead",
                "line1",
                null,
                null,
                List.of("PAYMENTS"),
                List.of("PGW-2"),
                List.of(),
                Phase.RESOLVED,
                null,
                BEGAN.plusSeconds(300),
                BEGAN.plusSeconds(9_000),
                "Żadna karta nie działała.",
                "Истёк сертификат",
                null,
                9,
                List.of());
        UpdateRecord told = new UpdateRecord(
                1, Phase.IDENTIFIED, Visibility.PUBLIC, "lead", "Zażółć", BEGAN.plusSeconds(600), null, 7);
        return new MajorReport(
                major,
                "Cards refused",
                IncidentState.RESOLVED,
                BEGAN,
                BEGAN.plusSeconds(3_600),
                Duration.ofHours(1),
                Duration.ofMinutes(5),
                2,
                0,
                List.of(new Count("PAYMENTS", 0, 2)),
                List.of(new Count("HARBOUR", 0, 2)),
                List.of(told),
                1,
                moments(),
                List.of());
    }

    @Test
    void thePaperHoldsWhatHappenedInItsOwnLettersWhateverTheScript() throws IOException {
        MajorReport report = report();
        ReaderTime time =
                new ReaderTime(Words.strict().in(Locale.ENGLISH), ZoneId.of("Europe/Warsaw"), BEGAN.plusSeconds(9_999));

        byte[] pdf = ReportPdf.of(report, new ReportText(Words.strict().in(Locale.ENGLISH), time, new Codes()), "lead");

        String read = text(pdf);
        assertThat(read)
                .contains(
                        "Нет оплаты картой",
                        "Żadna karta nie działała.",
                        "Истёк сертификат",
                        "□□ 1",
                        "□ stands for a letter",
                        "Not written yet.",
                        "1 promised update came late",
                        "opened the incident",
                        "New certificate",
                        "Zażółć gęślą jaźń",
                        "told to 7 people",
                        "HARBOUR: 2",
                        "INC-000001, taken by lead")
                .doesNotContain("secret");
        assertThat(read).contains("09:00:00 CET");
    }

    private static String text(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(extractor.getTextFromPage(page)).append('\n');
        }
        return text.toString().replaceAll("\\s+", " ");
    }
}
