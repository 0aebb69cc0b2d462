package io.fourline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.cmdb.Direction;
import io.fourline.cmdb.PathStep;
import io.fourline.cmdb.model.ItemGraph;
import io.fourline.cmdb.model.Reach;
import io.fourline.schedule.Dependencies;
import io.fourline.schedule.Findings;
import io.fourline.schedule.FreezeRecord;
import io.fourline.schedule.Planned;
import io.fourline.schedule.Question;
import io.fourline.schedule.Slot;
import io.fourline.schedule.WindowPlan;
import io.fourline.schedule.model.CollisionCheck;
import io.fourline.schedule.model.PlannedIndex;
import io.fourline.schedule.model.Snapshot;
import io.fourline.schedule.model.Snapshot.OwnedWindows;
import io.fourline.schedule.model.WeeklyText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** The collision check with its next free slot: 10,000 planned changes within 90 days on a graph of 100,000 items. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class CollisionBench {

    private static final int CHANGES = 10_000;
    private static final int PEOPLE = 400;
    private static final Instant BEGIN = Instant.parse("2026-12-01T00:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private final Random random = new Random(7);
    private final LayeredItems items = new LayeredItems();
    private final ItemGraph graph = items.graph();
    private final PlannedIndex planned = planned();
    private final List<FreezeRecord> freezes = freezes();
    private final List<OwnedWindows> windows = windows();

    private PlannedIndex planned() {
        List<Planned> work = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            String item = items.any(i % 6);
            work.add(new Planned(
                    "CHG-%06d".formatted(i), slot(), List.of(item), LayeredItems.serviceOf(item), "p" + i % PEOPLE));
        }
        return new PlannedIndex(work);
    }

    private List<FreezeRecord> freezes() {
        List<FreezeRecord> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Slot slot = slot();
            all.add(new FreezeRecord(
                    i, "F" + i, "S-" + i, null, List.of(), slot.from(), slot.to(), "", true, List.of(), 1));
        }
        return all;
    }

    private static List<OwnedWindows> windows() {
        List<OwnedWindows> all = new ArrayList<>();
        for (int i = 0; i < 50; i += 2) {
            all.add(new OwnedWindows(
                    "S-" + i,
                    null,
                    null,
                    new WindowPlan(
                            ZONE, List.of(WeeklyText.parse("SAT 22:00-04:00"), WeeklyText.parse("WED 20:00-23:00")))));
        }
        return all;
    }

    private Slot slot() {
        Instant from = BEGIN.plus(Duration.ofHours(random.nextInt(90 * 24)));
        return new Slot(from, from.plus(Duration.ofHours(1 + random.nextInt(4))));
    }

    private Findings find(List<String> changed) {
        Snapshot snapshot = new Snapshot(new Graph(graph), planned, freezes, windows, List.of(), List.of());
        return CollisionCheck.find(new Question(slot(), changed, null, "p" + random.nextInt(PEOPLE), null), snapshot);
    }

    /** Three items of the middle: what most changes touch. */
    @Benchmark
    public Findings ofThree() {
        return find(List.of(items.any(2), items.any(3), items.any(4)));
    }

    /** One item that about a tenth of everything stands on. */
    @Benchmark
    public Findings ofALowest() {
        return find(List.of(items.any(0)));
    }

    @Test
    void microseconds() throws RunnerException {
        Table table = new Table(
                "collisions",
                "10,000 planned changes, 100,000 items in six layers, with next free slot, one thread: microseconds",
                "question",
                "p50",
                "p95",
                "load");
        for (RunResult run : new Runner(new OptionsBuilder()
                        .include(CollisionBench.class.getName() + "\\..*")
                        .build())
                .run()) {
            Statistics times = run.getPrimaryResult().getStatistics();
            assertThat(times.getN()).isPositive();
            table.add(
                    run.getPrimaryResult().getLabel(),
                    String.format(Locale.ROOT, "%,.0f", times.getPercentile(50)),
                    String.format(Locale.ROOT, "%,.0f", times.getPercentile(95)),
                    Machine.load());
        }
        table.write();
    }

    /** Walks the graph as the desk does: once for each question. */
    private static final class Graph implements Dependencies {

        private final ItemGraph graph;
        private Reached up;
        private Reached down;

        Graph(ItemGraph graph) {
            this.graph = graph;
        }

        @Override
        public Related affectedBy(Collection<String> codes) {
            up = up == null ? new Reached(codes, graph.reach(codes, Direction.UP)) : up;
            return up;
        }

        @Override
        public Related standsOn(Collection<String> codes) {
            down = down == null ? new Reached(codes, graph.reach(codes, Direction.DOWN)) : down;
            return down;
        }

        @Override
        public Set<String> affectedServices(Collection<String> codes) {
            affectedBy(codes);
            return up.reach.services();
        }

        @Override
        public String serviceOf(String item) {
            return LayeredItems.serviceOf(item);
        }

        @Override
        public Collection<String> itemsOf(Predicate<String> service) {
            return graph.itemsOf(service);
        }
    }

    private static final class Reached implements Dependencies.Related {

        private final Reach reach;
        private final Set<String> items;

        Reached(Collection<String> codes, Reach reach) {
            this.reach = reach;
            this.items = new LinkedHashSet<>(codes);
            reach.forEach(items::add);
        }

        @Override
        public boolean reaches(String item) {
            return items.contains(item);
        }

        @Override
        public List<String> path(String item) {
            return reach.path(item).stream()
                    .flatMap(List::stream)
                    .map(PathStep::code)
                    .toList();
        }

        @Override
        public Collection<String> items() {
            return items;
        }
    }
}
