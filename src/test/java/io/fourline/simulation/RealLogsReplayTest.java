package io.fourline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.incident.IncidentState;
import io.fourline.incident.IncidentStretch;
import io.fourline.intake.Gathered;
import io.fourline.intake.LogFormat;
import io.fourline.intake.RealLogs;
import io.fourline.intake.model.CaseTranslator;
import io.fourline.intake.model.ImportedIncident;
import io.fourline.intake.model.SourceCase;
import io.fourline.intake.model.Step;
import io.fourline.shared.time.Instants;
import io.fourline.sla.ClockKind;
import io.fourline.sla.Stretch;
import io.fourline.sla.TermsPlan;
import io.fourline.sla.TermsPlan.Match;
import io.fourline.sla.Timeline;
import io.fourline.sla.TimelineText;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Drafts over other desks' whole logs, against a count of its own: from opening to the end, without what the requester's
 * waits and the time spent resolved took, event by event.
 */
class RealLogsReplayTest {

    private static final long NOW = Instants.toMicros(Instant.parse("2026-01-01T00:00:00Z"));
    private static final int DAY = 24;

    private final CaseTranslator translator = new CaseTranslator();

    @Test
    void aDraftIsReplayedOverEveryIncidentOfVolvo() throws IOException {
        try (InputStream log = RealLogs.volvo()) {
            check(Gathered.of(log, LogFormat.XES), 7_554);
        }
    }

    @Test
    void aDraftIsReplayedOverEveryIncidentOfTheServiceNowLog() throws IOException {
        try (InputStream log = RealLogs.uci()) {
            check(Gathered.of(log, LogFormat.CSV), 24_918);
        }
    }

    private void check(Gathered log, int incidents) {
        TermsPlan published = plan(10 * DAY, 4 * DAY);
        TermsPlan draft = plan(5 * DAY, 2 * DAY);
        Tally tally = replay(log, published, draft);
        ReplayResult result = tally.result();
        ReplayFigures resolve = figures(result, ClockKind.RESOLVE);

        assertThat(result.tickets()).isEqualTo(incidents);
        assertThat(resolve.measuredAfter()).isEqualTo(incidents);
        assertThat(resolve.breachedBefore()).isEqualTo(late(log, Duration.ofHours(10 * DAY)));
        assertThat(resolve.breachedAfter()).isEqualTo(late(log, Duration.ofHours(5 * DAY)));
        assertThat(resolve.breachedAfter()).isBetween(1L, (long) incidents - 1);
        assertThat(result.total().won()).as("a shorter target wins nothing").isZero();
        assertThat(result.total().lost()).isEqualTo(result.total().change());
        assertThat(replay(log, draft, draft).result().changed())
                .as("against itself")
                .isZero();
        assertThat(replay(log, published, draft).result()).as("once more").isEqualTo(result);
    }

    private Tally replay(Gathered log, TermsPlan published, TermsPlan draft) {
        TicketReplay replay = new TicketReplay(
                "T",
                ReplayFixture.side(ReplayFixture.version("T", draft)),
                ReplayFixture.side(ReplayFixture.version("T", published)),
                pin -> {
                    throw new AssertionError("Imported incidents have no pin");
                },
                NOW);
        Tally tally = new Tally();
        for (SourceCase each : log.cases) {
            PastTicket past = past(each);
            tally.add(past, replay.replay(past));
        }
        return tally;
    }

    private PastTicket past(SourceCase source) {
        ImportedIncident incident = new ImportedIncident(source.sourceId(), "import");
        Timeline timeline = null;
        Map<String, Object> facts = Map.of();
        Instant at = null;
        for (Step step : translator.translate(source)) {
            facts = incident.facts(step);
            at = at == null ? step.at() : Instants.after(at, step.at());
            Stretch stretch = IncidentStretch.of(facts, at);
            timeline = timeline == null ? Timeline.opening(stretch) : timeline.then(stretch);
        }
        return new PastTicket(
                source.sourceId(),
                false,
                TimelineText.write(timeline),
                Instants.toMicros(at),
                (String) facts.get("organisation"),
                (String) facts.get("service"),
                (String) facts.get("category"),
                false);
    }

    private long late(Gathered log, Duration target) {
        return log.cases.stream()
                .filter(each -> worked(each).compareTo(target) > 0)
                .count();
    }

    private Duration worked(SourceCase source) {
        Duration worked = Duration.ZERO;
        Instant since = null;
        Instant last = null;
        for (Step step : translator.translate(source)) {
            Instant at = last == null ? step.at() : Instants.after(last, step.at());
            last = at;
            IncidentState state = step.facts().state();
            if (since != null) {
                worked = worked.plus(Duration.between(since, at));
            }
            if (state == IncidentState.CLOSED || state == IncidentState.CANCELLED) {
                return worked;
            }
            boolean waits = state == IncidentState.WAITING
                    && step.facts().waitingFor() != null
                    && step.facts().waitingFor().name().equals("REQUESTER");
            since = waits || state == IncidentState.RESOLVED ? null : at;
        }
        return worked;
    }

    private static ReplayFigures figures(ReplayResult result, ClockKind kind) {
        return result.clocks().stream()
                .filter(part -> part.key().equals(kind.name()))
                .findFirst()
                .orElseThrow()
                .figures();
    }

    private static TermsPlan plan(int resolve, int line) {
        return ReplayFixture.plan(
                Match.ANY,
                Map.of(
                        ClockKind.RESPOND, line,
                        ClockKind.RESOLVE, resolve,
                        ClockKind.LINE_1, line,
                        ClockKind.LINE_2, line,
                        ClockKind.LINE_3, line));
    }
}
