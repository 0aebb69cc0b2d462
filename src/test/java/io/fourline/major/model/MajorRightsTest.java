package io.fourline.major.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.major.MajorAct;
import io.fourline.major.MajorRecord;
import io.fourline.major.MajorRoles;
import io.fourline.major.MajorScope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MajorRightsTest {

    /** Who may do what in the room; * = yes. The manager, the leads and the scribe are agents. */
    private static final String TABLE = """
                       lead manager communications technical scribe agent auditor admin former requester
            APPOINT    *    *       .              .         .      .     .       .     .      .
            SCOPE      *    *       *              .         .      .     .       .     .      .
            POST       *    *       *              .         .      .     .       .     .      .
            NOTE       *    *       *              *         *      .     .       .     .      .
            ATTACH     *    *       *              .         *      .     .       .     .      .
            SETTLE     *    *       .              .         .      .     .       .     .      .
            REVIEW     *    *       .              .         *      .     .       .     .      .
            STAND_DOWN *    *       .              .         .      .     .       .     .      .
            """;

    private static final Map<String, Caller> PEOPLE = Map.of(
            "lead", caller("boss", Role.AGENT, Role.LEAD),
            "manager", caller("mia", Role.AGENT),
            "communications", caller("cora", Role.AGENT),
            "technical", caller("theo", Role.AGENT),
            "scribe", caller("sam", Role.AGENT),
            "agent", caller("anna", Role.AGENT),
            "auditor", caller("boss", Role.AUDITOR, Role.LEAD),
            "admin", caller("ada", Role.ADMINISTRATOR),
            "former", caller("mia", Role.REQUESTER),
            "requester", caller("rita", Role.REQUESTER));

    private static Caller caller(String name, Role... roles) {
        return new Caller(name, name, null, false, Set.of(roles), Set.of(), ZoneOffset.UTC, "en", null);
    }

    private static MajorIncident major() {
        MajorIncident major = new MajorIncident(
                "INC-000001",
                new MajorScope("No cards", List.of("PAY"), List.of(), List.of()),
                "mia",
                Instant.parse("2026-11-23T08:00:00Z"));
        major.appoint(new MajorRoles("mia", "cora", "theo", "sam"));
        return major;
    }

    static Stream<Arguments> everyActByEverybody() {
        List<String> rows = TABLE.lines().toList();
        List<String> people = List.of(rows.get(0).strip().split("\\s+"));
        return rows.stream().skip(1).flatMap(row -> {
            String[] cells = row.split("\\s+");
            return people.stream()
                    .map(person -> Arguments.of(
                            MajorAct.valueOf(cells[0]), person, cells[1 + people.indexOf(person)].equals("*")));
        });
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("everyActByEverybody")
    void theActIsTheirsAsTheTableSays(MajorAct act, String person, boolean permitted) {
        assertThat(MajorRights.permits(act, PEOPLE.get(person), major().record()))
                .isEqualTo(permitted);
    }

    @Test
    void theTableNamesEveryAct() {
        assertThat(everyActByEverybody().map(row -> row.get()[0]).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList((Object[]) MajorAct.values()));
    }

    @Test
    void afterItHasEndedOnlyTheReportIsWritten() {
        MajorIncident over = major();
        over.standDown(Instant.parse("2026-11-23T12:00:00Z"));

        assertThat(MajorRights.allowed(PEOPLE.get("lead"), over.record())).containsExactly("report");
    }

    @Test
    void theDesksPeopleLookIntoTheRoomAndNobodyElse() {
        assertThat(MajorRights.reads(PEOPLE.get("agent"))).isTrue();
        assertThat(MajorRights.reads(PEOPLE.get("auditor"))).isTrue();
        assertThat(MajorRights.reads(PEOPLE.get("requester"))).isFalse();
        assertThat(MajorRights.reads(caller("supplier", Role.SUPPLIER))).isFalse();
    }

    @Test
    void theFactsAreTheRecordButForItsVersionAndWhatTheReaderMayDo() {
        MajorRecord record = major().record();
        List<String> components = Arrays.stream(MajorRecord.class.getRecordComponents())
                .map(component -> component.getName())
                .filter(name -> !List.of("number", "version", "allowedActions").contains(name))
                .toList();

        assertThat(major().facts().keySet()).containsExactlyInAnyOrderElementsOf(components);
        assertThat(major().facts()).containsEntry("manager", record.manager());
    }

    @Test
    void aPromiseIsDueOnceItsMomentHasComeAndNotAfterItHasRung() {
        MajorIncident major = major();
        Instant promised = Instant.parse("2026-11-23T09:00:00Z");
        major.promise(promised);

        assertThat(major.isDue(promised.minusNanos(1_000))).isFalse();
        assertThat(major.isDue(promised)).isTrue();
        major.rung();
        assertThat(major.isDue(promised.plusSeconds(60))).isFalse();
        assertThat(major.record().isOverdue(promised.plusSeconds(60))).isTrue();
    }
}
