package io.fourline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.cmdb.Direction;
import io.fourline.cmdb.Relation;
import io.fourline.cmdb.RelationKind;
import io.fourline.cmdb.model.ItemGraph;
import io.fourline.cmdb.model.ItemGraph.Node;
import io.fourline.cmdb.model.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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

/** The graph of 100,000 items in six layers, each item on two of the layer below, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class ItemGraphBench {

    private static final int[] LAYERS = {10, 90, 900, 9_000, 30_000, 60_000};

    private final Random random = new Random(4);
    private final List<Node> items = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final ItemGraph graph;

    public ItemGraphBench() {
        for (int layer = 0; layer < LAYERS.length; layer++) {
            for (int i = 0; i < LAYERS[layer]; i++) {
                items.add(new Node(code(layer, i), "S-" + i % 50));
                if (layer > 0) {
                    int below = LAYERS[layer - 1];
                    relations.add(new Relation(code(layer, i), RelationKind.RUNS_ON, code(layer - 1, i % below)));
                    relations.add(new Relation(
                            code(layer, i), RelationKind.DEPENDS_ON, code(layer - 1, random.nextInt(below))));
                }
            }
        }
        graph = ItemGraph.of(items, relations);
    }

    private static String code(int layer, int i) {
        return "L" + layer + "-" + i;
    }

    @Benchmark
    public ItemGraph build() {
        return ItemGraph.of(items, relations);
    }

    /** One of the ten items that nearly everything stands on. */
    @Benchmark
    public Reach affectedByALowest() {
        return graph.reach(List.of(code(0, random.nextInt(LAYERS[0]))), Direction.UP);
    }

    /** Both directions from three items of the middle, as a collision check asks. */
    @Benchmark
    public int bothWaysFromThree() {
        List<String> three = List.of(any(2), any(3), any(4));
        return graph.reach(three, Direction.UP).size()
                + graph.reach(three, Direction.DOWN).size();
    }

    private String any(int layer) {
        return code(layer, random.nextInt(LAYERS[layer]));
    }

    @Test
    void microseconds() throws RunnerException {
        Table table = new Table(
                "item-graph",
                "100,000 items, 199,980 relations, six layers, one thread: microseconds",
                "question",
                "p50",
                "p95",
                "load");
        for (RunResult run : new Runner(new OptionsBuilder()
                        .include(ItemGraphBench.class.getName() + "\\..*")
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
}
