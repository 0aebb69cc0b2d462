package io.fourline.cmdb.model;

import io.fourline.cmdb.Direction;
import io.fourline.cmdb.Relation;
import io.fourline.cmdb.RelationKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The same answers found the plain way: relations are gone through again and again until nothing is added any more. */
final class SlowGraph {

    private final List<Relation> links;

    SlowGraph(List<Relation> links) {
        this.links = links;
    }

    /** Each item come to, with how far away it is, those included where the walk began. */
    Map<String, Integer> depths(Set<String> from, Direction direction) {
        Map<String, Integer> straight = new HashMap<>();
        from.forEach(code -> straight.put(code, 0));
        spread(straight, direction);
        Map<String, Integer> crossed = new HashMap<>();
        straight.forEach(
                (code, depth) -> neighbours(code).forEach(other -> crossed.merge(other, depth + 1, Math::min)));
        spread(crossed, direction);
        Map<String, Integer> nearest = new HashMap<>(straight);
        crossed.forEach((code, depth) -> nearest.merge(code, depth, Math::min));
        return nearest;
    }

    private void spread(Map<String, Integer> depths, Direction direction) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Relation link : links) {
                if (link.kind() != RelationKind.CONNECTED_TO) {
                    boolean fromTarget = link.kind() != RelationKind.PART_OF ^ direction == Direction.DOWN;
                    String begin = fromTarget ? link.target() : link.source();
                    String end = fromTarget ? link.source() : link.target();
                    Integer depth = depths.get(begin);
                    if (depth != null && depths.getOrDefault(end, Integer.MAX_VALUE) > depth + 1) {
                        depths.put(end, depth + 1);
                        grown = true;
                    }
                }
            }
        }
    }

    private List<String> neighbours(String code) {
        List<String> neighbours = new ArrayList<>();
        for (Relation link : links) {
            if (link.kind() == RelationKind.CONNECTED_TO) {
                if (link.source().equals(code)) {
                    neighbours.add(link.target());
                }
                if (link.target().equals(code)) {
                    neighbours.add(link.source());
                }
            }
        }
        return neighbours;
    }

    /** The items that come to themselves again without a connection, by those that come to one another. */
    Set<Set<String>> circles(Set<String> items) {
        List<Relation> one = links.stream()
                .filter(link -> link.kind() != RelationKind.CONNECTED_TO)
                .toList();
        SlowGraph straight = new SlowGraph(one);
        Set<Set<String>> circles = new HashSet<>();
        for (String item : items) {
            Set<String> circle = new TreeSet<>();
            Set<String> up = straight.depths(Set.of(item), Direction.UP).keySet();
            Set<String> down = straight.depths(Set.of(item), Direction.DOWN).keySet();
            up.stream().filter(down::contains).forEach(circle::add);
            if (circle.size() > 1) {
                circles.add(circle);
            }
        }
        return circles;
    }
}
