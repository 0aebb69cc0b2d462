package io.fourline.problem;

/**
 * When incidents come more often than is usual. Both periods are taken as Poisson processes; given how many incidents
 * there were in all, the number of recent ones is binomial if nothing has changed, which gives an exact probability
 * (Przyborowski and Wilenski, Homogeneity of results in testing samples from Poisson series, Biometrika 31, 1940).
 */
final class RecurrenceRule {

    /** Fewer recent incidents are no pattern. */
    static final int LEAST = 3;

    /** How many times as many as expected there must be. */
    static final double FACTOR = 2;

    /** How improbable it must be that nothing has changed. */
    static final double SIGNIFICANCE = 0.01;

    private RecurrenceRule() {}

    /**
     * How something recurs.
     *
     * @param expected how many recent ones there would be at the earlier rate
     * @param factor observed over expected, {@code null} where none was expected
     * @param pValue how probable this many, or more, would be if nothing had changed
     */
    record Measure(double expected, Double factor, double pValue) {

        boolean isUnusual(long recent) {
            return recent >= LEAST && (factor == null || factor >= FACTOR) && pValue <= SIGNIFICANCE;
        }
    }

    /** @param recentDays length of the period observed, likewise {@code earlierDays} of the one before; both positive */
    static Measure measure(long recent, long earlier, double recentDays, double earlierDays) {
        double expected = earlier * recentDays / earlierDays;
        double share = recentDays / (recentDays + earlierDays);
        return new Measure(expected, earlier == 0 ? null : recent / expected, atLeast(recent, recent + earlier, share));
    }

    /** The probability of at least {@code k} of {@code n}, each with this chance. */
    static double atLeast(long k, long n, double chance) {
        double logTerm = 0;
        for (long i = 1; i <= k; i++) {
            logTerm += Math.log((double) (n - k + i) / i) + Math.log(chance);
        }
        logTerm += (n - k) * Math.log1p(-chance);
        double odds = chance / (1 - chance);
        double term = Math.exp(logTerm);
        double sum = term;
        for (long i = k; i < n && term > 0; i++) {
            term *= odds * (n - i) / (i + 1);
            sum += term;
        }
        return Math.min(1, sum);
    }
}
