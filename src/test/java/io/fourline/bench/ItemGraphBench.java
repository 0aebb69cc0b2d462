package io.fourline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.cmdb.Direction;
import io.fourline.cmdb.model.ItemGraph;
import io.fourline.cmdb.model.Reach;
import java.util.List;
import java.util.Locale;
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

    private final LayeredItems items = new LayeredItems();
    private final ItemGraph graph = items.graph();

    @Benchmark
    public ItemGraph build() {
        return items.graph();
    }

    /** One of the ten items that nearly everything stands on. */
    @Benchmark
    public Reach affectedByALowest() {
        return graph.reach(List.of(items.any(0)), Direction.UP);
    }

    /** Both directions from three items of the middle, as a collision check asks. */
    @Benchmark
    public int bothWaysFromThree() {
        List<String> three = List.of(items.any(2), items.any(3), items.any(4));
        return graph.reach(three, Direction.UP).size()
                + graph.reach(three, Direction.DOWN).size();
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
