package io.fourline.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.report.ChainFilter;
import io.fourline.report.ChainReporting.Measure;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChainAddressTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Test
    void daysBeginInTheReadersZoneAndTheLastOneCountsWhole() {
        ChainFilter filter = ChainAddress.of(Map.of("from", "2012-03-25", "to", "2012-03-25")::get)
                .filter(WARSAW);

        assertThat(filter.from()).isEqualTo(Instant.parse("2012-03-24T23:00:00Z"));
        assertThat(filter.to()).isEqualTo(Instant.parse("2012-03-25T22:00:00Z"));
    }

    @Test
    void whatCannotBeReadCountsAsNotGiven() {
        ChainFilter filter = ChainAddress.of(
                        Map.of("from", "soon", "line", "9", "team", "\u0000", "origin", "OTHER")::get)
                .filter(WARSAW);

        assertThat(filter).isEqualTo(new ChainFilter(false, null, null, null, null, null, null));
    }

    @Test
    void oneImportMeansImportedIncidents() {
        assertThat(ChainAddress.of(Map.of("import", "abc")::get).filter(WARSAW).imported())
                .isTrue();
    }

    @Test
    void theWayToTheTicketsKeepsTheFilter() {
        assertThat(ChainAddress.of(Map.of("team", "G97 & co")::get).behind(Measure.CONTAINED))
                .isEqualTo("chain.xhtml?behind=CONTAINED&team=G97+%26+co#behind");
    }
}
