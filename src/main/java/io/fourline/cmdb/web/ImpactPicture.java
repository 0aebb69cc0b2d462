package io.fourline.cmdb.web;

import io.fourline.cmdb.ItemRecord;
import io.fourline.cmdb.ItemSurroundings.Neighbour;
import io.fourline.cmdb.ItemSurroundings.Surroundings;
import io.fourline.cmdb.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * An item among its neighbours, in rows: what fails with it above, the nearest next to it, what it stands on below. A row
 * holds a few items, and says how many more there are.
 */
public final class ImpactPicture {

    private static final int WIDE = 152;
    private static final int HIGH = 44;
    private static final int ACROSS = WIDE + 20;
    private static final int DOWNWARD = HIGH + 48;
    private static final int IN_A_ROW = 5;
    private static final int ROWS = 3;
    private static final int LETTERS = 20;

    /** An item's box; that which tells how many more there are bears no code. */
    public record Box(String code, String name, int x, int y, String style) {

        /** The name as far as the box holds it. */
        public String cutName() {
            return cut(name);
        }

        public String cutCode() {
            return cut(code);
        }

        private static String cut(String text) {
            return text.codePointCount(0, text.length()) <= LETTERS
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, LETTERS - 1)) + "…";
        }

        int middle() {
            return x + WIDE / 2;
        }
    }

    /** A relation between two boxes, drawn as the path {@code d}. */
    public record Line(String d, String style, String says) {}

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Box> more = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final IntFunction<String> moreWords;
    private final int width;
    private final int rows;

    /** @param moreWords says how many more items a row has than it holds */
    ImpactPicture(ItemRecord item, Surroundings up, Surroundings down, IntFunction<String> moreWords) {
        this.moreWords = moreWords;
        TreeMap<Integer, List<Neighbour>> layers = new TreeMap<>();
        Collection<String> above = up.items().stream().map(Neighbour::code).collect(Collectors.toSet());
        up.items().forEach(one -> lay(layers, -one.depth(), one));
        // In a circle an item may stand on both sides; one box is enough.
        down.items().stream().filter(one -> !above.contains(one.code())).forEach(one -> lay(layers, one.depth(), one));
        int most = layers.values().stream().mapToInt(List::size).max().orElse(1);
        width = Math.min(most, IN_A_ROW + 1) * ACROSS;
        int upper = layers.isEmpty() ? 0 : Math.max(0, -layers.firstKey());
        int lower = layers.isEmpty() ? 0 : Math.max(0, layers.lastKey());
        rows = upper + 1 + lower;
        put(new Box(item.code(), item.name(), (width - WIDE) / 2, upper * DOWNWARD, "here"));
        for (int distance = 1; distance <= ROWS; distance++) {
            draw(layers.getOrDefault(-distance, List.of()), (upper - distance) * DOWNWARD, "up");
            draw(layers.getOrDefault(distance, List.of()), (upper + distance) * DOWNWARD, "down");
        }
    }

    private static void lay(Map<Integer, List<Neighbour>> layers, int row, Neighbour one) {
        if (one.depth() <= ROWS) {
            layers.computeIfAbsent(row, any -> new ArrayList<>()).add(one);
        }
    }

    private void draw(List<Neighbour> row, int y, String style) {
        List<Neighbour> ordered = row.stream()
                .sorted(Comparator.comparingInt(this::placeBefore).thenComparing(Neighbour::code))
                .toList();
        int shown = Math.min(ordered.size(), IN_A_ROW);
        int places = ordered.size() > shown ? shown + 1 : shown;
        int x = (width - places * ACROSS + ACROSS - WIDE) / 2;
        for (Neighbour one : ordered.subList(0, shown)) {
            put(new Box(one.code(), one.name(), x, y, style));
            x += ACROSS;
        }
        if (places > shown) {
            more.add(new Box(null, moreWords.apply(ordered.size() - shown), x, y, style));
        }
    }

    /** Where the item before this one on its path stands, so that few lines cross. */
    private int placeBefore(Neighbour one) {
        Box before = boxes.get(one.path().get(one.path().size() - 2).code());
        return before == null ? width : before.x();
    }

    private void put(Box box) {
        boxes.put(box.code(), box);
    }

    /** Codes of the items that have boxes. */
    Collection<String> codes() {
        return boxes.keySet();
    }

    /** Draws the relations between items that have boxes. */
    void link(Collection<Relation> relations, Function<Relation, String> words) {
        for (Relation relation : relations) {
            Box source = boxes.get(relation.source());
            Box target = boxes.get(relation.target());
            String style = relation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            lines.add(new Line(way(source, target), style, words.apply(relation)));
        }
    }

    private static String way(Box one, Box other) {
        Box upper = one.y() <= other.y() ? one : other;
        Box lower = upper == one ? other : one;
        int from = upper.middle();
        int to = lower.middle();
        if (upper.y() == lower.y()) {
            int arch = upper.y() - DOWNWARD / 4;
            return "M%d %d C%d %d %d %d %d %d".formatted(from, upper.y(), from, arch, to, arch, to, lower.y());
        }
        int begin = upper.y() + HIGH;
        int half = (begin + lower.y()) / 2;
        return "M%d %d C%d %d %d %d %d %d".formatted(from, begin, from, half, to, half, to, lower.y());
    }

    public Collection<Box> getBoxes() {
        return List.copyOf(boxes.values());
    }

    /** How many more there are than the rows hold. */
    public List<Box> getMore() {
        return more;
    }

    public List<Line> getLines() {
        return lines;
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return rows * DOWNWARD - DOWNWARD + HIGH;
    }

    /** Width and height of a box. */
    public int getBoxWidth() {
        return WIDE;
    }

    public int getBoxHeight() {
        return HIGH;
    }
}
