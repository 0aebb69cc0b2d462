package io.fourline.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Clients that each send their next request when the last has been answered: first so many that the code they need has
 * been compiled, then in a few runs that are measured. Every run is bounded by its time and its number of requests.
 */
final class ClosedLoop {
    private static final int RUNS = Integer.getInteger("bench.runs", 3);
    private static final Duration RUN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 5));
    private static final int MOST_REQUESTS = 20_000;
    private static final int WARM_UP_REQUESTS = Integer.getInteger("bench.warmup", 2_000);
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(60);
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Accounts accounts;

    ClosedLoop(Accounts accounts) {
        this.accounts = accounts;
    }

    /** One request of a client and the check of its answer. */
    @FunctionalInterface
    interface Call {
        void send(int client) throws Exception;
    }

    /** What came of one run. */
    private record Run(long requests, double seconds, List<Long> nanos, Accounts.Spent spent) {

        double rate() {
            return requests / seconds;
        }

        double percentile(double share) {
            return nanos.get((int) Math.min(nanos.size() - 1L, Math.round(share * nanos.size()))) / NANOS_PER_MILLI;
        }
    }

    /** What came of all runs: requests per second, milliseconds for one, processor milliseconds for one. */
    record Figures(Spread rate, Spread p50, Spread p95, Spread deskMillis, Spread databaseMillis, Spread allMillis) {}

    Figures measure(int clients, Call call) {
        run(clients, LONGEST_WARM_UP, WARM_UP_REQUESTS, call);
        List<Run> runs = IntStream.range(0, RUNS)
                .mapToObj(i -> run(clients, RUN, MOST_REQUESTS, call))
                .toList();
        return new Figures(
                over(runs, Run::rate),
                over(runs, run -> run.percentile(0.50)),
                over(runs, run -> run.percentile(0.95)),
                over(runs, run -> run.spent().desk() / run.requests()),
                over(runs, run -> run.spent().database() / run.requests()),
                over(runs, run -> (run.spent().desk() + run.spent().database()) / run.requests()));
    }

    static String says() {
        return "closed loop after " + WARM_UP_REQUESTS + " requests (at most " + LONGEST_WARM_UP.toSeconds()
                + " s) to warm up; " + RUNS + " runs of " + RUN.toSeconds()
                + " s, median (least–greatest) of the runs; milliseconds; CPU from the processes' own accounting";
    }

    private static Spread over(List<Run> runs, Function<Run, Double> figure) {
        return Spread.of(runs.stream().map(figure).toList());
    }

    private Run run(int clients, Duration length, int requests, Call call) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            Accounts.Spent before = accounts.spent();
            long start = System.nanoTime();
            List<Callable<List<Long>>> loops = IntStream.range(0, clients)
                    .<Callable<List<Long>>>mapToObj(
                            client -> () -> loop(client, start + length.toNanos(), requests / clients, call))
                    .toList();
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> loop : threads.invokeAll(loops)) {
                nanos.addAll(loop.get());
            }
            double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
            nanos.sort(null);
            return new Run(nanos.size(), seconds, nanos, accounts.spent().since(before));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> loop(int client, long end, int requests, Call call) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < requests && System.nanoTime() < end; i++) {
            long sent = System.nanoTime();
            call.send(client);
            nanos.add(System.nanoTime() - sent);
        }
        return nanos;
    }
}
