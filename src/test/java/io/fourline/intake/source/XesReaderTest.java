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
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class XesReaderTest {

    private static final String EVENT = "<event><string key='concept:name' value='Accepted'/>"
            + "<date key='time:timestamp' value='2024-01-01T00:00:00Z'/></event>";

    @Test
    void aCaseKeepsItsEventsWithLineNumbersInstantsAndWords() throws IOException {
        Gathered log = fourLines();
        assertThat(log.cases).extracting(read -> read.caseId()).containsExactly("A-1", "A-2");
        assertThat(log.cases.get(0).events())
                .extracting(SourceEvent::lineNumber)
                .containsExactly(12L, 21L, 30L, 39L);
        SourceEvent first = log.cases.get(0).events().get(0);
        assertThat(first.at()).isEqualTo(Instant.parse("2024-03-31T00:30:00Z"));
        assertThat(first.actor()).isEqualTo("Zażółć 🛠");
        assertThat(first.facts().title()).isEqualTo("VINST A-1 · Mail");
        assertThat(first.attributes().value("product/version")).isEqualTo("7");
        assertThat(log.cases.get(0).events().get(3).at()).isEqualTo(Instant.parse("2024-03-31T03:00:00.250Z"));
    }

    @Test
    void theEndOfATeamsNameTellsItsLine() throws IOException {
        Gathered log = fourLines();
        assertThat(log.cases.get(0).events()).extracting(SourceEvent::line).containsExactly(1, 1, 3, 3);
        SourceEvent both = log.cases.get(1).events().get(0);
        assertThat(both.line()).isEqualTo(2);
        assertThat(both.namedForTwoLines()).isTrue();
        assertThat(both.waitingFor()).isEqualTo(WaitingReason.SUPPLIER);
    }

    @Test
    void anEventWithoutAReadableDateIsLeftOutAndTheRestStays() throws IOException {
        Gathered log = fourLines();
        assertThat(log.events()).isEqualTo(5);
        assertThat(log.rejections).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(58);
            assertThat(rejection.reason().code()).isEqualTo("intake.badTime");
            assertThat(rejection.reason().field()).isEqualTo("time:timestamp");
        });
    }

    @Test
    void aLogWithOtherAttributesIsReadByTheGeneralMapping() {
        Gathered log = Gathered.xes("<log><trace><string key='concept:name' value='7'/>"
                + "<event><string key='concept:name' value='Take in charge ticket'/>"
                + "<date key='time:timestamp' value='2012-10-09T14:50:17.000+02:00'/></event></trace></log>");
        SourceEvent event = log.only().events().get(0);
        assertThat(event.state()).isEqualTo(IncidentState.IN_PROGRESS);
        assertThat(event.team()).isNull();
        assertThat(event.line()).isNull();
    }

    @Test
    void aDocumentTypeIsRefusedBeforeAnyEntityIsLookedAt() {
        assertUnreadable(
                "intake.doctype",
                "<!DOCTYPE log [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><log><trace>" + EVENT + "</trace></log>");
        assertUnreadable("intake.doctype", "<!DOCTYPE log SYSTEM 'http://127.0.0.1:1/x.dtd'><log/>");
        assertUnreadable("intake.notXml", "<log><trace><string key='concept:name' value='&xxe;'/></trace></log>");
    }

    @Test
    void anythingButAnEventLogIsRefused() {
        assertUnreadable("intake.notXes", "<html><body/></html>");
        assertUnreadable("intake.notXml", "number,state\n1,New\n");
        assertUnreadable("intake.nothingFound", "<log/>");
        assertUnreadable("intake.noMapping", "<log><trace><event><int key='n' value='1'/></event></trace></log>");
        assertUnreadable("intake.empty", "");
    }

    @Test
    void elementsNestedTooDeepAreRefused() {
        String deep = "<string key='k' value='v'>".repeat(40) + "</string>".repeat(40);
        assertUnreadable("intake.depth", "<log><trace><event>" + deep + "</event></trace></log>");
    }

    @Test
    void aLogCutOffKeepsItsCompleteCasesAndTellsOfTheOpenOne() {
        Gathered log = new Gathered();
        String text = "<log>" + trace("1", EVENT) + "<trace><string key='concept:name' value='2'/>" + EVENT + EVENT;
        assertThatThrownBy(() -> log.read(bytes(text), LogFormat.XES, null, Limits.standard()))
                .isInstanceOfSatisfying(
                        UnreadableLog.class, cut -> assertThat(cut.code()).isEqualTo("intake.truncated"));
        assertThat(log.only().caseId()).isEqualTo("1");
        assertThat(log.rejections).extracting(Rejection::events).containsExactly(2);
        assertThat(log.codes()).containsExactly("intake.cutOff");
    }

    @Test
    void whatIsNoCaseIsLeftOutWithItsReason() {
        Gathered log = Gathered.xes("<log>" + EVENT + trace("1", EVENT) + trace("1", EVENT + EVENT) + "<trace>" + EVENT
                + "</trace>" + trace("2", EVENT) + "</log>");
        assertThat(log.cases).extracting(read -> read.caseId()).containsExactly("1", "2");
        assertThat(log.codes()).containsExactly("intake.outsideCase", "intake.caseAgain", "intake.missing");
        assertThat(log.rejections).extracting(Rejection::events).containsExactly(1, 2, 1);
    }

    @Test
    void aByteOutsideTheEncodingCostsItsEventOnly() {
        byte[] text = ("<log>" + trace("1", EVENT.replace("Accepted", "Acc?pted") + EVENT) + "</log>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        text[new String(text, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        Gathered log = Gathered.of(new java.io.ByteArrayInputStream(text), LogFormat.XES);
        assertThat(log.only().events()).hasSize(1);
        assertThat(log.codes()).containsExactly("intake.badBytes");
    }

    @Test
    void theDeclaredEncodingIsUsed() {
        String text = "<?xml version='1.0' encoding='ISO-8859-1'?><log>"
                + trace("1", EVENT.replace("Accepted", "Geschlossen für heute")) + "</log>";
        Gathered log = Gathered.of(
                new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)),
                LogFormat.XES);
        assertThat(log.only().events().get(0).status()).isEqualTo("Geschlossen für heute");
    }

    private static Gathered fourLines() throws IOException {
        try (InputStream file = XesReaderTest.class.getResourceAsStream("/intake/four-lines.xes")) {
            return Gathered.of(file, LogFormat.XES);
        }
    }

    private static String trace(String id, String events) {
        return "<trace><string key='concept:name' value='" + id + "'/>" + events + "</trace>";
    }

    private static InputStream bytes(String text) {
        return new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void assertUnreadable(String code, String text) {
        assertThatThrownBy(() -> Gathered.xes(text))
                .isInstanceOfSatisfying(UnreadableLog.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }
}
