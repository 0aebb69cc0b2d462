package io.fourline.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.incident.IncidentFilter;
import io.fourline.incident.IncidentFilter.Records;
import io.fourline.incident.IncidentSort;
import io.fourline.incident.IncidentState;
import io.fourline.incident.web.QueueAddress.View;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueueAddressTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static QueueAddress address(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return QueueAddress.of(parameters::get);
    }

    private static QueueAddress read(String href) {
        return address(href.substring(href.indexOf('?') + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "view=mine",
                "view=team&line=2&open=any&sort=-openedAt",
                "view=all&assignee=none&state=WAITING&priority=1&service=ERP&origin=ALL&q=a+%26+b%3D%C5%82&after=abc",
                "view=major&before=xyz"
            })
    void anAddressReadFromItsOwnLinkIsTheSame(String query) {
        assertThat(read(address(query).href())).isEqualTo(address(query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"line=5", "line=x", "priority=0", "state=LOST", "origin=else", "open=maybe", "q=", "team=%07"})
    void whatCannotBeReadCountsAsNotGiven(String query) {
        assertThat(address(query).filters()).isEmpty();
    }

    @Test
    void anUnknownViewOrOrderIsTheUsualOne() {
        QueueAddress address = address("view=nothing&sort=sideways");
        assertThat(address.view()).isEqualTo(View.ALL);
        assertThat(address.sort()).isEqualTo(IncidentSort.MOST_URGENT);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void everyViewBeginsWithLiveRecords(View view) {
        assertThat(address("view=" + view.key()).asked("ann", "T2", NOW).origin())
                .isEqualTo(Records.LIVE);
    }

    @Test
    void myWorkIsOpenAndMine() {
        IncidentFilter asked = address("view=mine").asked("ann", "T2", NOW);
        assertThat(asked.assignee()).isEqualTo("ann");
        assertThat(asked.open()).isTrue();
        assertThat(asked.team()).isNull();
    }

    @Test
    void whatIsUnassignedIsLookedForInOnesOwnTeam() {
        IncidentFilter asked = address("view=unassigned").asked("ann", "T2", NOW);
        assertThat(asked.assignee()).isEqualTo(IncidentFilter.UNASSIGNED);
        assertThat(asked.team()).isEqualTo("T2");
    }

    @Test
    void aChosenTeamStandsInForOnesOwn() {
        assertThat(address("view=team&team=T3").asked("ann", "T2", NOW).team()).isEqualTo("T3");
    }

    @Test
    void waitingMeansTheStateAndNothingElse() {
        IncidentFilter asked = address("view=waiting").asked("ann", "T2", NOW);
        assertThat(asked.state()).isEqualTo(IncidentState.WAITING);
        assertThat(asked.open()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"view=all,true", "view=all&open=any,", "view=all&open=false,false", "view=all&state=CLOSED,"})
    void onlyOpenOnesAreListedUnlessSomethingSaysOtherwise(String query, Boolean open) {
        assertThat(address(query).open()).isEqualTo(open);
    }

    @Test
    void meStandsForTheCaller() {
        assertThat(address("assignee=me").asked("ann", null, NOW).assignee()).isEqualTo("ann");
    }

    @Test
    void breachingSoonIsWhatIsDueWithinTheHourOrLate() {
        assertThat(address("view=breaching").asked("ann", "T2", NOW).dueBefore())
                .isEqualTo(Instant.parse("2026-11-23T11:00:00Z"));
        assertThat(address("view=team").asked("ann", "T2", NOW).dueBefore()).isNull();
    }

    @Test
    void aChangedFilterBeginsTheListAnew() {
        QueueAddress changed =
                address("view=team&line=2&after=abc").with("line", null).with("priority", "1");
        assertThat(changed.href()).isEqualTo("queue.xhtml?view=team&priority=1");
    }

    @ParameterizedTest
    @EnumSource(IncidentSort.class)
    void anOrderReversedTwiceIsItself(IncidentSort sort) {
        assertThat(sort.reversed()).isNotEqualTo(sort);
        assertThat(sort.reversed().reversed()).isEqualTo(sort);
        assertThat(sort.reversed().columns()).isEqualTo(sort.columns());
    }

    @ParameterizedTest
    @CsvSource({"inc-123,INC-000123", "INC000123,INC-000123", "42,INC-000042", "printer 3,printer 3", "'',''"})
    void aNumberIsKnownHoweverItIsTyped(String typed, String whole) {
        assertThat(TicketNumberTyped.completed(typed)).isEqualTo(whole);
    }
}
