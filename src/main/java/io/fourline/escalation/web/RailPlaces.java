package io.fourline.escalation.web;

import io.fourline.escalation.web.Rail.Handback;
import io.fourline.escalation.web.Rail.Station;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where stations and arcs stand, in per cent of the rail's width. The way after a station is as long as the share of time the
 * ticket spent there, but never shorter than a label needs; arcs whose labels would meet stand above each other.
 */
final class RailPlaces {

    private static final double WHOLE = 100;
    private static final double LEAST_FOR_ALL = 64;
    private static final double LEAST_AT_MOST = 30;
    private static final double LABEL_AT_LEAST = 32;

    /** An arc's span, its label's span and its height over the track; level 0 is the lowest. */
    record Arc(double from, double to, double labelFrom, double labelTo, int level) {
        String left() {
            return percent(from);
        }

        String width() {
            return percent(to - from);
        }

        String labelLeft() {
            return percent(labelFrom);
        }

        String labelWidth() {
            return percent(labelTo - labelFrom);
        }

        private boolean meets(Arc other) {
            return Math.min(from, labelFrom) < Math.max(other.to, other.labelTo)
                    && Math.min(other.from, other.labelFrom) < Math.max(to, labelTo);
        }
    }

    private final double[] shares;
    private final double[] starts;
    private final Map<Handback, Arc> arcs = new HashMap<>();
    private final int levels;

    private RailPlaces(Rail rail) {
        shares = shares(rail.stations());
        starts = new double[shares.length];
        for (int i = 1; i < shares.length; i++) {
            starts[i] = starts[i - 1] + shares[i - 1];
        }
        levels = placeArcs(rail);
    }

    static RailPlaces of(Rail rail) {
        return new RailPlaces(rail);
    }

    String at(int index) {
        return percent(starts[index]);
    }

    String share(int index) {
        return percent(shares[index]);
    }

    Arc arc(Handback handback) {
        return arcs.get(handback);
    }

    /** How many arcs stand above each other at most. */
    int levels() {
        return levels;
    }

    /** Shares of the width per station; the last keeps only the room of its label. */
    static double[] shares(List<Station> stations) {
        int count = stations.size();
        double least = Math.min(LEAST_AT_MOST, LEAST_FOR_ALL / count);
        double[] shares = new double[count];
        if (count == 1) {
            shares[0] = WHOLE;
            return shares;
        }
        double[] held = new double[count];
        boolean[] small = new boolean[count];
        for (int i = 0; i < count; i++) {
            held[i] = stations.get(i).held().toMillis();
            small[i] = i == count - 1;
        }
        boolean found = true;
        while (found) {
            found = share(shares, held, small, least);
        }
        return shares;
    }

    /** Splits what the small ones leave; true when that made another one small. */
    private static boolean share(double[] shares, double[] held, boolean[] small, double least) {
        double room = WHOLE;
        double total = 0;
        int large = 0;
        for (int i = 0; i < held.length; i++) {
            room -= small[i] ? least : 0;
            total += small[i] ? 0 : held[i];
            large += small[i] ? 0 : 1;
        }
        boolean changed = false;
        for (int i = 0; i < held.length; i++) {
            shares[i] = small[i] ? least : total == 0 ? room / large : room * held[i] / total;
            if (shares[i] < least) {
                small[i] = true;
                changed = true;
            }
        }
        return changed;
    }

    private int placeArcs(Rail rail) {
        List<Handback> shortestFirst = new ArrayList<>(rail.handbacks());
        shortestFirst.sort(Comparator.comparingInt(handback -> handback.from() - handback.to()));
        int highest = 0;
        for (Handback handback : shortestFirst) {
            Arc arc = free(start(rail, handback.to()), start(rail, handback.from()));
            arcs.put(handback, arc);
            highest = Math.max(highest, arc.level() + 1);
        }
        return highest;
    }

    private Arc free(double from, double to) {
        double middle = (from + to) / 2;
        double half = Math.max(to - from, LABEL_AT_LEAST) / 2;
        double labelFrom = Math.max(0, Math.min(middle - half, WHOLE - 2 * half));
        for (int level = 0; ; level++) {
            Arc arc = new Arc(from, to, labelFrom, labelFrom + 2 * half, level);
            if (arcs.values().stream().noneMatch(other -> other.level() == arc.level() && other.meets(arc))) {
                return arc;
            }
        }
    }

    private double start(Rail rail, int line) {
        for (int i = 0; i < starts.length; i++) {
            if (rail.stations().get(i).line() == line) {
                return starts[i];
            }
        }
        return 0;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
