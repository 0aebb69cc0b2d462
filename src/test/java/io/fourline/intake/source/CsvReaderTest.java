package io.fourline.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fourline.incident.IncidentState;
import io.fourline.incident.WaitingReason;
import io.fourline.intake.Gathered;
import io.fourline.intake.LogFormat;
import io.fourline.intake.Rejection;
import io.fourline.intake.UnreadableLog;
import io.fourline.intake.model.SourceEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    private static final String HEADER = "number,incident_state,sys_updated_at,assignment_group,assigned_to\n";

    @Test
    void aTableWithUsualHeadingsIsReadWithoutNamingAMapping() throws IOException {
        Gathered log;
        try (InputStream file = CsvReaderTest.class.getResourceAsStream("/intake/helpdesk.csv")) {
            log = Gathered.of(file, LogFormat.CSV);
        }
        assertThat(log.rejections).isEmpty();
        assertThat(log.cases).extracting(read -> read.caseId()).containsExactly("1", "2");
        List<SourceEvent> events = log.cases.get(0).events();
        assertThat(events).extracting(SourceEvent::lineNumber).containsExactly(2L, 3L, 4L, 6L, 7L);
        assertThat(events).extracting(SourceEvent::line).containsExactly(1, 1, 1, 2, 2);
        assertThat(events.get(2).status()).isEqualTo("Wait; for the \"customer\"\n(two lines)");
        assertThat(events.get(2).waitingFor()).isEqualTo(WaitingReason.REQUESTER);
        assertThat(events.get(4).state()).isEqualTo(IncidentState.CLOSED);
        assertThat(events.get(4).at()).isEqualTo(Instant.parse("2023-05-09T10:00:00Z"));
    }

    @Test
    void whatIsSaidInSentencesIsTakenOverAndCutWhereItIsTooLong() {
        Gathered log =
                Gathered.csv("Ticket ID,status,timestamp,queue,subject,body\n" + "77,open,2024-01-02 10:00:00,IT,\""
                        + "Druckerproblem ".repeat(20) + "\",\"- leer (immer)\nseit heute\"\n");
        assertThat(log.rejections).isEmpty();
        SourceEvent event = log.only().events().get(0);
        assertThat(event.facts().title())
                .startsWith("77 \u00b7 Druckerproblem Druckerproblem")
                .hasSize(200);
        assertThat(event.facts().description()).isEqualTo("- leer (immer)\nseit heute");
    }

    @Test
    void eachBrokenRowIsNamedWithLineColumnAndReasonAndTheRestIsRead() {
        List<String> rows = new ArrayList<>();
        List<Integer> broken = new ArrayList<>();
        String[] breakages = {
            "INC%d,New,31/2/2024 10:00,Desk,Ann",
            "INC%d,New,1/2/2024 10:00,Desk",
            "INC%d,\"New,1/2/2024 10:00,Desk,Ann",
            "INC%d,\"New\"x,1/2/2024 10:00,Desk,Ann",
            "INC%d,New,1/2/2024 10:00,=cmd|' /C calc'!A0,Ann",
            "INC%d,New,1/2/2024 10:00,De\0sk,Ann",
            "INC%d,?,1/2/2024 10:00,Desk,Ann",
            "?,New,1/2/2024 10:00,Desk,Ann",
            "INC%d,New,1/2/2024 10:00," + "x".repeat(201) + ",Ann",
        };
        for (int row = 0; row < 900; row++) {
            boolean isBroken = row % 10 == 3;
            String form = isBroken ? breakages[broken.size() % breakages.length] : "INC%d,New,1/2/2024 10:00,Desk,Ann";
            if (isBroken) {
                broken.add(row + 2);
            }
            rows.add(String.format(form, row));
        }
        Gathered log = Gathered.csv(HEADER + String.join("\n", rows));
        assertThat(log.events()).isEqualTo(810);
        assertThat(log.rejections).hasSize(90);
        assertThat(log.rejections.stream()
                        .map(rejection -> (int) rejection.line())
                        .sorted()
                        .toList())
                .isEqualTo(broken);
        assertThat(log.codes().stream().distinct().toList())
                .containsExactlyInAnyOrder(
                        "intake.badTime",
                        "intake.cells",
                        "intake.openQuote",
                        "intake.strayQuote",
                        "intake.formula",
                        "intake.controlCharacter",
                        "intake.missing",
                        "intake.tooLong");
        assertThat(log.rejections)
                .filteredOn(rejection -> rejection.reason().code().equals("intake.badTime"))
                .allSatisfy(rejection -> assertThat(rejection.reason().field()).isEqualTo("sys_updated_at"));
    }

    @Test
    void aByteOutsideTheEncodingCostsItsRowOnly() {
        byte[] text = (HEADER + "1,New,1/2/2024 10:00,B\u00FCro,Ann\n2,New,1/2/2024 10:00,Desk,Ann\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Gathered log = Gathered.of(new ByteArrayInputStream(text), LogFormat.CSV);
        assertThat(log.only().caseId()).isEqualTo("2");
        assertThat(log.rejections).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(2);
            assertThat(rejection.reason().code()).isEqualTo("intake.badBytes");
            assertThat(rejection.reason().field()).isEqualTo("assignment_group");
        });
    }

    @Test
    void byteOrderMarksAndEitherLineEndAreRead() {
        for (String text : List.of(
                "\uFEFF" + HEADER + row("1"),
                (HEADER + row("1")).replace("\n", "\r\n"),
                (HEADER + row("1")).replace("\n", "\r"),
                "sep=,\n" + HEADER + "\n\n" + row("1"))) {
            List<Charset> charsets = text.startsWith("\uFEFF")
                    ? List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16);
            for (Charset charset : charsets) {
                Gathered log = Gathered.of(new ByteArrayInputStream(text.getBytes(charset)), LogFormat.CSV);
                assertThat(log.only().caseId()).isEqualTo("1");
                assertThat(log.only().events().get(0).assignee()).isEqualTo("Ann");
            }
        }
    }

    @Test
    void aRepeatedRowAndACaseThatComesAgainAreLeftOut() {
        Gathered log = Gathered.csv(HEADER + row("1") + row("1") + row("2") + row("1"));
        assertThat(log.events()).isEqualTo(2);
        assertThat(log.codes()).containsExactly("intake.repeatedRow", "intake.caseAgain");
        assertThat(log.rejections).extracting(Rejection::line).containsExactly(3L, 5L);
    }

    @Test
    void aTableNoMappingFitsIsRefusedWithItsColumns() {
        assertThatThrownBy(() -> Gathered.csv("a,b\n1,2\n")).isInstanceOfSatisfying(UnreadableLog.class, refused -> {
            assertThat(refused.code()).isEqualTo("intake.noMapping");
            assertThat(refused.reasons().get(0).arguments()).containsExactly("a, b");
        });
        assertThatThrownBy(() -> read("a,b\n1,2\n", "servicenow"))
                .isInstanceOfSatisfying(UnreadableLog.class, refused -> assertThat(refused.code())
                        .isEqualTo("intake.columnsLacking"));
        assertThatThrownBy(() -> read(HEADER, "nonsense"))
                .isInstanceOfSatisfying(UnreadableLog.class, refused -> assertThat(refused.code())
                        .isEqualTo("intake.unknownMapping"));
        assertThatThrownBy(() -> read(HEADER, "xes"))
                .isInstanceOfSatisfying(UnreadableLog.class, refused -> assertThat(refused.code())
                        .isEqualTo("intake.mappingFormat"));
    }

    private static void read(String text, String mapping) {
        new Gathered()
                .read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        LogFormat.CSV,
                        mapping,
                        Limits.standard());
    }

    private static String row(String number) {
        return number + ",New,1/2/2024 10:00,Desk,Ann\n";
    }
}
