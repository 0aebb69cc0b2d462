package io.fourline.cmdb.model;

import io.fourline.cmdb.Direction;
import io.fourline.cmdb.Relation;
import io.fourline.cmdb.RelationKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All configuration items and their relations at one moment, held as numbers. Trouble passes along RUNS_ON, DEPENDS_ON and
 * PART_OF as far as they reach, around cycles too, and on its way over one CONNECTED_TO at most: a neighbour's failure is
 * felt, but that of its neighbours' neighbours says nothing. It never changes, so threads may share it.
 */
public final class ItemGraph {

    /** An item with the code of the service it belongs to, or {@code null}. */
    public record Node(String code, String service) {}

    private final String[] codes;
    private final String[] services;
    private final Edges up;
    private final Edges down;

    private ItemGraph(String[] codes, String[] services, Edges up, Edges down) {
        this.codes = codes;
        this.services = services;
        this.up = up;
        this.down = down;
    }

    /**
     * @param items all items, each once, in any order
     * @param relations between them; one that names another item is left out
     */
    public static ItemGraph of(Collection<Node> items, List<Relation> relations) {
        List<Node> sorted =
                items.stream().sorted(Comparator.comparing(Node::code)).toList();
        String[] codes = sorted.stream().map(Node::code).toArray(String[]::new);
        String[] services = sorted.stream().map(Node::service).toArray(String[]::new);
        int[] base = new int[relations.size() * 2];
        int[] dependant = new int[base.length];
        byte[] kinds = new byte[base.length];
        int edges = 0;
        for (Relation link : relations) {
            int source = Arrays.binarySearch(codes, link.source());
            int target = Arrays.binarySearch(codes, link.target());
            if (source < 0 || target < 0 || source == target) {
                continue;
            }
            boolean suffered = link.kind().isSuffered();
            for (int end = 0; end < (link.kind().isSymmetric() ? 2 : 1); end++) {
                boolean fromTarget = suffered || end == 1;
                base[edges] = fromTarget ? target : source;
                dependant[edges] = fromTarget ? source : target;
                kinds[edges] = (byte) link.kind().ordinal();
                edges++;
            }
        }
        int[] from = Arrays.copyOf(base, edges);
        int[] to = Arrays.copyOf(dependant, edges);
        Edges up = Edges.of(codes.length, from, to, kinds);
        return new ItemGraph(codes, services, up, Edges.of(codes.length, to, from, kinds));
    }

    /** The graph with more items, or the same with other services, and more relations. */
    public ItemGraph with(Collection<Node> more, Collection<Relation> added) {
        Map<String, Node> nodes = new HashMap<>();
        for (int node = 0; node < codes.length; node++) {
            nodes.put(codes[node], new Node(codes[node], services[node]));
        }
        more.forEach(node -> nodes.put(node.code(), node));
        Set<Relation> all = new LinkedHashSet<>(relations());
        all.addAll(added);
        return of(nodes.values(), List.copyOf(all));
    }

    /** The relations that it was made of. */
    private List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        for (int node = 0; node < codes.length; node++) {
            for (int edge = up.begin(node); edge < up.end(node); edge++) {
                RelationKind kind = up.kind(edge);
                int other = up.leadsTo(edge);
                relations.add(Relation.of(
                        codes[kind.isSuffered() ? other : node], kind, codes[kind.isSuffered() ? node : other]));
            }
        }
        return relations;
    }

    public int size() {
        return codes.length;
    }

    public boolean holds(String code) {
        return node(code) >= 0;
    }

    /** Everything that a walk from these items comes to; items that the graph does not hold lead nowhere. */
    public Reach reach(Collection<String> from, Direction direction) {
        int[] nodes = from.stream()
                .mapToInt(this::node)
                .filter(node -> node >= 0)
                .sorted()
                .distinct()
                .toArray();
        return new Reach(this, edges(direction), nodes);
    }

    /** The items that fail in a circle with one another, circle by circle, in order of their first codes. */
    public List<List<String>> cycles() {
        List<List<String>> cycles = new ArrayList<>();
        for (int[] circle : new Circles(up, codes.length).found()) {
            cycles.add(Arrays.stream(circle).mapToObj(this::code).toList());
        }
        return cycles;
    }

    /** The service that an item belongs to; {@code null} for none, and for an item that the graph does not hold. */
    public String serviceOf(String code) {
        int node = node(code);
        return node < 0 ? null : services[node];
    }

    /** The items whose service is one of those asked for, in order of code. */
    public List<String> itemsOf(Predicate<String> service) {
        List<String> items = new ArrayList<>();
        for (int node = 0; node < codes.length; node++) {
            if (services[node] != null && service.test(services[node])) {
                items.add(codes[node]);
            }
        }
        return items;
    }

    int node(String code) {
        return code == null ? -1 : Arrays.binarySearch(codes, code);
    }

    String code(int node) {
        return codes[node];
    }

    String service(int node) {
        return services[node];
    }

    private Edges edges(Direction direction) {
        return direction == Direction.UP ? up : down;
    }
}
