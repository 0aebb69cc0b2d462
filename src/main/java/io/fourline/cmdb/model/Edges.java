package io.fourline.cmdb.model;

import io.fourline.cmdb.RelationKind;

/** The edges of the graph in one direction, those of a node side by side and in order of the node that they lead to. */
final class Edges {

    private static final RelationKind[] KINDS = RelationKind.values();

    private final int[] first;
    private final int[] leadsTo;
    private final byte[] kinds;

    private Edges(int nodes, int edges) {
        first = new int[nodes + 1];
        leadsTo = new int[edges];
        kinds = new byte[edges];
    }

    /**
     * @param from node that each edge begins at
     * @param to node that each edge leads to
     */
    static Edges of(int nodes, int[] from, int[] to, byte[] kind) {
        Edges edges = new Edges(nodes, from.length);
        // Two stable countings, by the end first: then each node's edges are in order without comparing anything.
        int[] byEnd = counted(nodes, to, null, new int[nodes + 1]);
        int[] order = counted(nodes, from, byEnd, edges.first);
        for (int place = 0; place < order.length; place++) {
            edges.leadsTo[place] = to[order[place]];
            edges.kinds[place] = kind[order[place]];
        }
        return edges;
    }

    /** The edges sorted by a key, in the order given where keys are alike; {@code first} learns where each key begins. */
    private static int[] counted(int nodes, int[] keys, int[] given, int[] first) {
        for (int key : keys) {
            first[key + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        int[] next = first.clone();
        int[] order = new int[keys.length];
        for (int place = 0; place < keys.length; place++) {
            int edge = given == null ? place : given[place];
            order[next[keys[edge]]++] = edge;
        }
        return order;
    }

    int begin(int node) {
        return first[node];
    }

    int end(int node) {
        return first[node + 1];
    }

    int leadsTo(int edge) {
        return leadsTo[edge];
    }

    RelationKind kind(int edge) {
        return KINDS[kinds[edge]];
    }
}
