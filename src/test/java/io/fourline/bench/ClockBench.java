package io.fourline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.calendar.CalendarFixture;
import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.WorkingTime;
import io.fourline.sla.Book;
import io.fourline.sla.ClockKind;
import io.fourline.sla.ClockReading;
import io.fourline.sla.Clocks;
import io.fourline.sla.Explanation;
import io.fourline.sla.Timeline;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Readings of a typical incident: eight intervals over an 8×5 calendar with holidays, across the end of summer time, on
 * one core.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClockBench {

    private final TypicalIncident typical = new TypicalIncident();
    private final Timeline timeline = typical.timeline();
    private final Book book = typical.book();
    private final long at = typical.at();
    private final CalendarPlan calendar = TypicalIncident.calendar();
    private long moving;

    /** One clock, each time a little later. */
    @Benchmark
    public Optional<ClockReading> readingOfOneClock() {
        moving = (moving + 977_777_777L) % (20 * CalendarFixture.HOUR);
        return Clocks.read(ClockKind.RESOLVE, timeline, book, at + moving);
    }

    @Benchmark
    public List<ClockReading> readingOfEveryClock() {
        return Clocks.read(timeline, book, at);
    }

    @Benchmark
    public Optional<Explanation> explanation() {
        return Clocks.explain(ClockKind.RESOLVE, timeline, book, at);
    }

    /** The first question to a calendar, with the table of its years. */
    @Benchmark
    public long table() {
        return new WorkingTime(calendar).reach(at, 40 * CalendarFixture.HOUR);
    }

    @Test
    void readingsPerSecond() throws RunnerException {
        Table table = new Table(
                "clocks",
                "the pure function, one thread: per second, mean ± 99.9 % error over 2 × 5 iterations of 2 s",
                "question",
                "per second",
                "error",
                "load");
        for (RunResult run : new Runner(new OptionsBuilder()
                        .include(ClockBench.class.getName() + "\\..*")
                        .build())
                .run()) {
            Result<?> result = run.getPrimaryResult();
            assertThat(result.getScore()).isPositive();
            table.add(
                    result.getLabel(),
                    String.format(Locale.ROOT, "%,.0f", result.getScore()),
                    String.format(Locale.ROOT, "%,.0f", result.getScoreError()),
                    Machine.load());
        }
        table.write();
    }
}
