package io.fourline.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.DeskClient;
import io.fourline.support.DeskDatabase;
import io.fourline.support.RunningDesk;
import io.fourline.support.TicketHistory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every problem and change that the desk has, whatever made it, is what its journal tells. */
class EveryHistoryIT {

    @ParameterizedTest
    @CsvSource({"H2, problems", "H2, changes", "POSTGRESQL, problems", "POSTGRESQL, changes"})
    void theFoldOfTheJournalIsTheRecordNowAndAtEachEntry(DeskDatabase.Kind database, String kind) {
        RunningDesk desk = database == DeskDatabase.Kind.H2 ? RunningDesk.onH2() : RunningDesk.onPostgreSql();
        DeskClient auditor = DeskClient.as(desk, "auditor");
        JsonNode tickets = auditor.get(kind + "?limit=200").json().path("items");
        assertThat(tickets).isNotEmpty();
        tickets.forEach(ticket ->
                TicketHistory.prove(auditor, kind + '/' + ticket.path("number").asText()));
    }
}
