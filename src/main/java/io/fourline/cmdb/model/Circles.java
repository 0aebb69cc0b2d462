package io.fourline.cmdb.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the items that fail in a circle with one another: the strongly connected parts of the graph without its
 * connections (R. Tarjan, Depth-first search and linear graph algorithms, 1972), with a stack of its own, because a chain
 * of a hundred thousand items is deeper than a thread's.
 */
final class Circles {

    private final Edges edges;
    private final int[] number;
    private final int[] low;
    private final int[] next;
    private final boolean[] open;
    private final int[] stack;
    private final List<int[]> found = new ArrayList<>();
    private int opened;
    private int numbered;

    Circles(Edges edges, int nodes) {
        this.edges = edges;
        this.number = new int[nodes];
        this.low = new int[nodes];
        this.next = new int[nodes];
        this.open = new boolean[nodes];
        this.stack = new int[nodes];
        int[] way = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            if (number[node] == 0) {
                search(node, way);
            }
        }
    }

    /** Each circle's nodes in order. */
    List<int[]> found() {
        return found.stream()
                .sorted(Comparator.comparingInt(circle -> circle[0]))
                .toList();
    }

    private void search(int root, int[] way) {
        int depth = 0;
        way[0] = root;
        enter(root);
        while (depth >= 0) {
            int node = way[depth];
            if (next[node] < edges.end(node)) {
                int edge = next[node]++;
                int to = edges.leadsTo(edge);
                if (edges.kind(edge).isSymmetric()) {
                    continue;
                }
                if (number[to] == 0) {
                    way[++depth] = to;
                    enter(to);
                } else if (open[to]) {
                    low[node] = Math.min(low[node], number[to]);
                }
            } else {
                leave(node);
                depth--;
                if (depth >= 0) {
                    low[way[depth]] = Math.min(low[way[depth]], low[node]);
                }
            }
        }
    }

    private void enter(int node) {
        numbered++;
        number[node] = numbered;
        low[node] = numbered;
        next[node] = edges.begin(node);
        open[node] = true;
        stack[opened++] = node;
    }

    private void leave(int node) {
        if (low[node] != number[node]) {
            return;
        }
        int from = opened;
        do {
            from--;
            open[stack[from]] = false;
        } while (stack[from] != node);
        if (opened - from > 1) {
            int[] circle = Arrays.copyOfRange(stack, from, opened);
            Arrays.sort(circle);
            found.add(circle);
        }
        opened = from;
    }
}
