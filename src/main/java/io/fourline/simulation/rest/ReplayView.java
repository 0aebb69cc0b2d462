package io.fourline.simulation.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fourline.shared.work.WorkState;
import io.fourline.simulation.ReplayFigures;
import io.fourline.simulation.ReplayOrigin;
import io.fourline.simulation.ReplayRecord;
import io.fourline.simulation.ReplayResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/** A replay as the interface tells it. */
public record ReplayView(
        String id,
        String terms,
        WorkState state,
        int percent,
        Instant from,
        Instant to,
        ReplayOrigin origin,
        @JsonProperty("import") String importId,
        List<String> calendarDrafts,
        String comparedWith,
        boolean older,
        String failure,
        String account,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        Duration duration,
        FoundView result) {

    /** What it found; {@code left} tickets that these terms measure today and the draft would not have got. */
    public record FoundView(
            long tickets,
            long changed,
            long left,
            FiguresView total,
            List<PartView> clocks,
            List<PartView> lines,
            List<PartView> services,
            List<PartView> teams) {

        static FoundView of(ReplayResult result) {
            return result == null
                    ? null
                    : new FoundView(
                            result.tickets(),
                            result.changed(),
                            result.left(),
                            FiguresView.of(result.total()),
                            parts(result.clocks()),
                            parts(result.lines()),
                            parts(result.services()),
                            parts(result.teams()));
        }

        private static List<PartView> parts(List<ReplayResult.Part> parts) {
            return parts.stream()
                    .map(part -> new PartView(part.key().isEmpty() ? null : part.key(), FiguresView.of(part.figures())))
                    .toList();
        }
    }

    /** One clock, line, service or team; {@code key} is {@code null} where the records tell none. */
    public record PartView(String key, FiguresView figures) {}

    /** Before and after. */
    public record FiguresView(SideView before, SideView after, long lost, long won) {
        static FiguresView of(ReplayFigures figures) {
            return new FiguresView(
                    new SideView(figures.measuredBefore(), figures.breachedBefore(), figures.keptBefore()),
                    new SideView(figures.measuredAfter(), figures.breachedAfter(), figures.keptAfter()),
                    figures.lost(),
                    figures.won());
        }
    }

    /** Clocks there are, clocks that are late, and the share kept in per cent. */
    public record SideView(long clocks, long breached, Double keptPercent) {}

    static ReplayView of(ReplayRecord run) {
        return new ReplayView(
                run.id(),
                run.basis().terms(),
                run.state(),
                run.percent(),
                run.from(),
                run.to(),
                run.origin(),
                run.importId(),
                List.copyOf(new TreeSet<>(run.basis().calendarDrafts().keySet())),
                run.basis().base() == null ? null : run.basis().base().terms(),
                run.older(),
                run.failure(),
                run.account(),
                run.createdAt(),
                run.startedAt(),
                run.endedAt(),
                run.lasted(),
                FoundView.of(run.result()));
    }
}
