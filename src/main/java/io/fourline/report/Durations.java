package io.fourline.report;

import java.util.Arrays;

/** The durations of many incidents in microseconds, kept one by one so that mean, deviation and median are exact. */
final class Durations {

    private static final double PER_SECOND = 1_000_000.0;

    private long[] micros = new long[1 << 10];
    private int count;

    void add(long duration) {
        if (count == micros.length) {
            micros = Arrays.copyOf(micros, count * 2);
        }
        micros[count++] = duration;
    }

    ChainReport.Duration figures() {
        if (count == 0) {
            return new ChainReport.Duration(0, 0, 0, 0);
        }
        long[] sorted = Arrays.copyOf(micros, count);
        Arrays.sort(sorted);
        double mean = mean(sorted);
        return new ChainReport.Duration(
                mean / PER_SECOND,
                deviation(sorted, mean) / PER_SECOND,
                sorted[count - 1] / PER_SECOND,
                median(sorted) / PER_SECOND);
    }

    /** The exact sum need not fit a long: whole means and their remainders are added apart. */
    private static double mean(long[] sorted) {
        long whole = 0;
        long rest = 0;
        for (long value : sorted) {
            whole += value / sorted.length;
            rest += value % sorted.length;
        }
        return whole + (double) rest / sorted.length;
    }

    /** Around the mean in a second pass, with the correction for what rounding left in the first. */
    private static double deviation(long[] sorted, double mean) {
        if (sorted.length < 2) {
            return 0;
        }
        double squares = 0;
        double drift = 0;
        for (long value : sorted) {
            double distance = value - mean;
            squares += distance * distance;
            drift += distance;
        }
        return Math.sqrt((squares - drift * drift / sorted.length) / (sorted.length - 1));
    }

    private static double median(long[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
