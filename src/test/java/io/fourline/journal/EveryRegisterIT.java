package io.fourline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.support.KeptRegister;
import io.fourline.support.RunningDesk;
import io.fourline.support.StoredDesk;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people keep beside their tickets is, row by row, what its journal tells. */
class EveryRegisterIT {

    private static final Set<String> NOTHING_APART = Set.of();

    static Stream<KeptRegister> registers() {
        return Stream.of(
                plain("organisation", "organisation:", "code"),
                plain("team", "team:", "code"),
                new KeptRegister(
                        "account",
                        "account:",
                        "name",
                        Map.of(),
                        Set.of("roles", "teams", "password_hash", "one_time_password", "sessions_from", "created_at")),
                plain("category", "category:", "code"),
                new KeptRegister(
                        "service", "service:", "code", Map.of("serviceDescription", "description"), NOTHING_APART),
                new KeptRegister("chain", "chain:", "code", Map.of("default", "desk_default"), Set.of("lines")),
                new KeptRegister("configuration_item", "item:", "code", Map.of(), Set.of("active")),
                new KeptRegister(
                        "article",
                        "article:",
                        "number",
                        Map.of(
                                "configurationItems",
                                "items",
                                "safeToDoYourself",
                                "safe",
                                "publishedVersion",
                                "live_version"),
                        NOTHING_APART),
                new KeptRegister("change_freeze", "freeze:", "id", PLACED, NOTHING_APART),
                new KeptRegister("maintenance_window", "window:", "id", PLACED, NOTHING_APART),
                new KeptRegister("absence", "absence:", "id", PLACED, NOTHING_APART),
                new KeptRegister("cab_meeting", "cabMeeting:", "id", Map.of(), Set.of("agenda")),
                new KeptRegister(
                        "change_template",
                        "changeTemplate:",
                        "code",
                        Map.of(),
                        Set.of("plans", "implementation_plan", "test_plan", "back_out_plan")));
    }

    private static final Map<String, String> PLACED =
            Map.of("configurationItem", "item", "from", "from_at", "to", "to_at");

    private static KeptRegister plain(String table, String prefix, String key) {
        return new KeptRegister(table, prefix, key, Map.of(), NOTHING_APART);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void theFoldOfTheJournalIsTheRow(KeptRegister register) throws SQLException {
        try (Connection database = RunningDesk.onPostgreSql().ownerConnection()) {
            assertThat(register.differences(new StoredDesk(database))).isEmpty();
        }
    }

    @Test
    void theFoldOfAnItemsJournalIsItsRelations() throws SQLException {
        try (Connection database = RunningDesk.onPostgreSql().ownerConnection()) {
            StoredDesk desk = new StoredDesk(database);
            Map<String, Set<String>> kept = new TreeMap<>();
            desk.each("select code from configuration_item", row -> kept.put(row.getString(1), new TreeSet<>()));
            desk.each("select source, kind, target from item_relation", row -> kept.get(row.getString(1))
                    .add(KeptRegister.RELATION + row.getString(2) + '.' + row.getString(3)));
            assertThat(kept.values()).anyMatch(relations -> !relations.isEmpty());
            for (Map.Entry<String, Set<String>> item : kept.entrySet()) {
                assertThat(Fold.of(desk.history("item:" + item.getKey())).entrySet().stream()
                                .filter(fact -> fact.getKey().startsWith(KeptRegister.RELATION))
                                .filter(fact -> Boolean.TRUE.equals(fact.getValue()))
                                .map(Map.Entry::getKey))
                        .as(item.getKey())
                        .containsExactlyInAnyOrderElementsOf(item.getValue());
            }
        }
    }
}
