package io.fourline.bench;

import io.fourline.cmdb.Relation;
import io.fourline.cmdb.RelationKind;
import io.fourline.cmdb.model.ItemGraph;
import io.fourline.cmdb.model.ItemGraph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** 100,000 items in six layers, each item on two of the layer below. */
final class LayeredItems {

    private static final int[] LAYERS = {10, 90, 900, 9_000, 30_000, 60_000};
    private static final int SERVICES = 50;

    private final Random random = new Random(4);
    private final List<Node> items = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    LayeredItems() {
        for (int layer = 0; layer < LAYERS.length; layer++) {
            for (int i = 0; i < LAYERS[layer]; i++) {
                items.add(new Node(code(layer, i), "S-" + i % SERVICES));
                if (layer > 0) {
                    int below = LAYERS[layer - 1];
                    relations.add(new Relation(code(layer, i), RelationKind.RUNS_ON, code(layer - 1, i % below)));
                    relations.add(new Relation(
                            code(layer, i), RelationKind.DEPENDS_ON, code(layer - 1, random.nextInt(below))));
                }
            }
        }
    }

    ItemGraph graph() {
        return ItemGraph.of(items, relations);
    }

    List<Node> items() {
        return items;
    }

    List<Relation> relations() {
        return relations;
    }

    String any(int layer) {
        return code(layer, random.nextInt(LAYERS[layer]));
    }

    /** Code of the service an item of these belongs to. */
    static String serviceOf(String item) {
        return "S-" + Integer.parseInt(item.substring(item.indexOf('-') + 1)) % SERVICES;
    }

    private static String code(int layer, int i) {
        return "L" + layer + "-" + i;
    }
}
