package io.fourline.bench;

import java.util.List;
import java.util.Locale;

/** The median of several runs with the least and the greatest. */
record Spread(double median, double least, double greatest) {

    static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return new Spread(sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    @Override
    public String toString() {
        String form = median < 100 ? "%.1f (%.1f–%.1f)" : "%.0f (%.0f–%.0f)";
        return String.format(Locale.ROOT, form, median, least, greatest);
    }
}
