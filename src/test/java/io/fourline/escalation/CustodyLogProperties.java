package io.fourline.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.escalation.CustodyLog.HandOver;
import io.fourline.escalation.CustodyLog.Stay;
import io.fourline.escalation.model.Custody;
import io.fourline.escalation.store.CustodyRepository;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CustodyLogProperties {

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    @Property
    void atEachInstantALiveTicketIsInExactlyOneTeam(
            @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 4) Integer> lines, @ForAll boolean ended) {
        CustodyLog log = log();
        log.open(handOver(1), AT);
        for (int i = 0; i < lines.size(); i++) {
            log.handOver(handOver(lines.get(i)), AT.plusSeconds(i + 1L));
        }
        Instant end = AT.plusSeconds(lines.size() + 1L);
        if (ended) {
            log.end("INC-000001", end);
        }

        List<Stay> stays = log.stays("INC-000001");

        assertThat(stays).hasSize(lines.size() + 1);
        assertThat(stays.get(0).from()).isEqualTo(AT);
        for (int i = 1; i < stays.size(); i++) {
            assertThat(stays.get(i).from()).isEqualTo(stays.get(i - 1).to());
            assertThat(stays.get(i).stay()).isEqualTo(i + 1);
            assertThat(stays.get(i).line()).isEqualTo(lines.get(i - 1));
        }
        assertThat(stays.get(stays.size() - 1).to()).isEqualTo(ended ? end : null);
    }

    private static HandOver handOver(int line) {
        return new HandOver(
                "INC-000001", line, "team" + line, "escalate", "agent1", "reason", null, Map.of("symptoms", "red"));
    }

    private static CustodyLog log() {
        List<Custody> table = new ArrayList<>();
        CustodyLog log = new CustodyLog();
        log.repository = new CustodyRepository() {
            @Override
            public void add(Custody stay) {
                table.add(stay);
            }

            @Override
            public List<Custody> stays(String ticket) {
                return List.copyOf(table);
            }
        };
        return log;
    }
}
