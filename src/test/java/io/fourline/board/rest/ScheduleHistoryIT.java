package io.fourline.board.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.DeskClient;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.DeskDatabase;
import io.fourline.support.RunningDesk;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The journals of what stands around changes: a chain each, and folded exactly the record. */
@ParameterizedClass
@EnumSource(DeskDatabase.Kind.class)
class ScheduleHistoryIT {

    private static final Instant FAR = Instant.now().plus(400, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    @Parameter
    DeskDatabase.Kind database;

    private RunningDesk desk;
    private DeskClient manager;

    @BeforeEach
    void enter() {
        desk = database == DeskDatabase.Kind.H2 ? RunningDesk.onH2() : RunningDesk.onPostgreSql();
        manager = DeskClient.as(desk, "change");
    }

    @Test
    void aFreezeEditedAndLiftedFoldsToItsRecord() {
        Map<String, Object> freeze = new HashMap<>(Map.of(
                "name",
                "Stocktaking",
                "from",
                FAR.toString(),
                "to",
                FAR.plusSeconds(60).toString(),
                "reason",
                "Counting"));
        String path = made("changes/freezes", freeze);
        freeze.put("exceptServices", List.of("ERP"));
        edited(path, freeze);
        freeze.put("active", false);
        edited(path, freeze);
        proves(path, 3);
    }

    @Test
    void shiftsAndAbsencesEditedFoldToTheirRecords() {
        Map<String, Object> shift = new HashMap<>(Map.of(
                "name", "Early", "person", "line1", "zone", "Asia/Kathmandu", "windows", List.of("MON 06:00-14:00")));
        String path = made("changes/windows", shift);
        shift.put("active", false);
        edited(path, shift);
        proves(path, 2);
        Map<String, Object> absence = new HashMap<>(Map.of(
                "person",
                "line1",
                "kind",
                "VISIT",
                "from",
                FAR.toString(),
                "to",
                FAR.plusSeconds(60).toString()));
        path = made("changes/absences", absence);
        absence.put("note", "At the customer's");
        edited(path, absence);
        proves(path, 2);
    }

    @Test
    void aMeetingFoldsToItsRecordAndKeepsEachTextOfItsMinutes() {
        String path = made("changes/meetings", Map.of("title", "Board", "at", FAR.toString()));
        assertThat(manager.post(path + "/start", Map.of()).status()).isEqualTo(200);
        assertThat(manager.post(path + "/minutes", Map.of("text", "First words"))
                        .status())
                .isEqualTo(200);
        assertThat(manager.post(path + "/minutes", Map.of("text", "Better words"))
                        .status())
                .isEqualTo(200);
        assertThat(manager.post(path + "/closure", Map.of()).status()).isEqualTo(200);
        proves(path, 5);
        assertThat(manager.get(path + "/journal").text()).contains("First words", "Better words");
    }

    private String made(String path, Map<String, Object> body) {
        Answer made = manager.post(path, body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return path + '/' + made.json().path("id").asText();
    }

    private void edited(String path, Map<String, Object> body) {
        Answer edited = manager.sendJson("PUT", path, body, Map.of());
        assertThat(edited.status()).as(edited.text()).isEqualTo(200);
    }

    private void proves(String path, int acts) {
        JsonNode entries = manager.get(path + "/journal").json().path("items");
        assertThat(entries).hasSize(acts);
        String hash = "0".repeat(64);
        Map<String, JsonNode> fold = new HashMap<>();
        for (JsonNode entry : entries) {
            assertThat(entry.path("previousHash").asText()).isEqualTo(hash);
            hash = entry.path("hash").asText();
            entry.path("changes")
                    .fields()
                    .forEachRemaining(change ->
                            fold.put(change.getKey(), change.getValue().get(1)));
        }
        JsonNode record = manager.get(path).json();
        fold.forEach((field, value) -> assertThat(record.path(field)).as(field).isEqualTo(value));
        record.fieldNames().forEachRemaining(field -> assertThat(fold.containsKey(field)
                        || List.of("id", "version", "affected", "allowedActions")
                                .contains(field))
                .as(field)
                .isTrue());
        assertThat(DeskClient.as(desk, "requester").get(path + "/journal").status())
                .isIn(403, 404);
    }
}
