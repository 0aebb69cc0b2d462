package io.fourline.cmdb.model;

import io.fourline.cmdb.PathStep;
import io.fourline.cmdb.RelationKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What a walk in one direction came to, nearest first. A place of the walk is a node, and whether a connection has been
 * crossed on the way to it: two numbers per node.
 */
public final class Reach {

    private static final int UNSEEN = -1;
    private static final int START = -2;

    private final ItemGraph graph;
    private final Edges edges;
    private final int starts;
    private final int[] cameFrom;
    private final int[] firstPlace;
    private final int[] found;
    private final int[] depths;
    private int size;

    Reach(ItemGraph graph, Edges edges, int[] from) {
        this.graph = graph;
        this.edges = edges;
        this.starts = from.length;
        this.cameFrom = new int[graph.size() * 2];
        this.firstPlace = new int[graph.size()];
        this.found = new int[graph.size()];
        this.depths = new int[graph.size()];
        Arrays.fill(cameFrom, UNSEEN);
        Arrays.fill(firstPlace, UNSEEN);
        walk(from);
    }

    private void walk(int[] from) {
        int[] queue = new int[cameFrom.length];
        int head = 0;
        int tail = 0;
        for (int node : from) {
            queue[tail++] = node * 2;
            cameFrom[node * 2] = START;
            find(node * 2, 0);
        }
        int depth = 0;
        while (head < tail) {
            depth++;
            for (int level = tail; head < level; head++) {
                tail = step(queue, head, tail, depth);
            }
        }
    }

    private int step(int[] queue, int head, int tail, int depth) {
        int place = queue[head];
        int end = tail;
        for (int edge = edges.begin(place >> 1); edge < edges.end(place >> 1); edge++) {
            boolean connection = edges.kind(edge).isSymmetric();
            int crossed = connection ? 1 : place & 1;
            int next = edges.leadsTo(edge) * 2 + crossed;
            boolean tooFar = connection && (place & 1) == 1;
            // Who has come there without crossing anything gets from there wherever one who has crossed would.
            if (!tooFar && cameFrom[next] == UNSEEN && (crossed == 0 || cameFrom[next - 1] == UNSEEN)) {
                cameFrom[next] = place;
                find(next, depth);
                queue[end++] = next;
            }
        }
        return end;
    }

    private void find(int place, int depth) {
        int node = place >> 1;
        if (firstPlace[node] == UNSEEN) {
            firstPlace[node] = place;
            depths[node] = depth;
            found[size++] = node;
        }
    }

    /** How many items were come to, those not counted where the walk began. */
    public int size() {
        return size - starts;
    }

    /** Whether the walk began at the item or came to it. */
    public boolean holds(String code) {
        int node = graph.node(code);
        return node >= 0 && firstPlace[node] != UNSEEN;
    }

    /** How many relations away the item is, -1 where the walk never came to it. */
    public int depth(String code) {
        return holds(code) ? depths[graph.node(code)] : -1;
    }

    /** The nearest items, in order of depth and code, without those where the walk began. */
    public List<Reached> nearest(int limit) {
        int[] rest = Arrays.copyOfRange(found, starts, size);
        List<Reached> nearest = new ArrayList<>();
        for (int from = 0; from < rest.length && nearest.size() < limit; ) {
            int depth = depths[rest[from]];
            int to = from;
            while (to < rest.length && depths[rest[to]] == depth) {
                to++;
            }
            Arrays.sort(rest, from, to);
            for (; from < to && nearest.size() < limit; from++) {
                nearest.add(new Reached(graph.code(rest[from]), depth));
            }
            from = to;
        }
        return nearest;
    }

    /** Tells the code of every item come to, those included where the walk began. */
    public void forEach(Consumer<String> use) {
        for (int place = 0; place < size; place++) {
            use.accept(graph.code(found[place]));
        }
    }

    /** The services that the items come to belong to, those included where the walk began, in order of code. */
    public SortedSet<String> services() {
        SortedSet<String> services = new TreeSet<>();
        String last = null;
        for (int place = 0; place < size; place++) {
            String service = graph.service(found[place]);
            if (service != null && !service.equals(last)) {
                services.add(service);
                last = service;
            }
        }
        return services;
    }

    /** The way to an item by the fewest relations, from where the walk began; empty where it never came. */
    public Optional<List<PathStep>> path(String code) {
        if (!holds(code)) {
            return Optional.empty();
        }
        LinkedList<PathStep> path = new LinkedList<>();
        for (int place = firstPlace[graph.node(code)]; place >= 0; place = cameFrom[place]) {
            path.addFirst(new PathStep(graph.code(place >> 1), kindTo(place)));
        }
        return Optional.of(List.copyOf(path));
    }

    /** The relation over which the walk came to a place; the first of several. */
    private RelationKind kindTo(int place) {
        int before = cameFrom[place];
        if (before == START) {
            return null;
        }
        boolean crossedHere = (before & 1) != (place & 1);
        for (int edge = edges.begin(before >> 1); edge < edges.end(before >> 1); edge++) {
            if (edges.leadsTo(edge) == place >> 1 && edges.kind(edge).isSymmetric() == crossedHere) {
                return edges.kind(edge);
            }
        }
        throw new IllegalStateException("no relation leads to " + graph.code(place >> 1));
    }
}
