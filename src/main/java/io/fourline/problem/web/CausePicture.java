package io.fourline.problem.web;

import io.fourline.problem.Cause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tree of causes as a picture: the failure on the left, what explains it to the right of it, each node beside the
 * middle of what explains it. The same nodes stand, indented, in its table.
 */
public final class CausePicture {

    static final int WIDTH = 190;
    static final int HEIGHT = 52;
    private static final int ACROSS = 230;
    private static final int DOWN = 68;
    private static final int MARGIN = 6;
    private static final int LINE = 26;
    private static final int LINES = 2;

    /**
     * A node with its place.
     *
     * @param kind CAUSE, CONTRIBUTING or RULED_OUT; FAILURE for what is to be explained
     * @param lines its text cut to what the box holds
     */
    public record Node(int id, String kind, String text, String evidence, int depth, int x, int y, List<String> lines) {

        /** Where the lines of the text stand. */
        public int textX() {
            return x + 12;
        }

        public int textY() {
            return y + (lines.size() == 1 ? 31 : 22);
        }
    }

    /** What joins a node to the one it explains. */
    public record Tie(String path, String kind) {}

    private final List<Node> nodes = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final Map<Integer, List<Cause>> children = new LinkedHashMap<>();
    private int rows;
    private int deepest;

    private CausePicture() {}

    /** @param failure what is to be explained */
    static CausePicture of(String failure, List<Cause> causes) {
        CausePicture picture = new CausePicture();
        causes.forEach(cause -> picture.children
                .computeIfAbsent(cause.parent() == null ? 0 : cause.parent(), parent -> new ArrayList<>())
                .add(cause));
        if (!causes.isEmpty()) {
            picture.place(new Cause(0, null, null, failure, null), 0);
        }
        return picture;
    }

    // Leaves take the rows in order; whoever has children stands in the middle of them.
    private Node place(Cause cause, int depth) {
        int slot = nodes.size();
        nodes.add(null);
        deepest = Math.max(deepest, depth);
        List<Node> below = new ArrayList<>();
        for (Cause child : children.getOrDefault(cause.id(), List.of())) {
            below.add(place(child, depth + 1));
        }
        int y = below.isEmpty()
                ? MARGIN + DOWN * rows++
                : (below.get(0).y() + below.get(below.size() - 1).y()) / 2;
        Node node = new Node(
                cause.id(),
                cause.kind() == null ? "FAILURE" : cause.kind().name(),
                cause.text(),
                cause.evidence(),
                depth,
                MARGIN + ACROSS * depth,
                y,
                lines(cause.text()));
        nodes.set(slot, node);
        below.forEach(child -> ties.add(new Tie(path(node, child), child.kind())));
        return node;
    }

    private static String path(Node from, Node to) {
        int startX = from.x() + WIDTH;
        int middle = (startX + to.x()) / 2;
        int startY = from.y() + HEIGHT / 2;
        int endY = to.y() + HEIGHT / 2;
        return "M" + startX + " " + startY + "C" + middle + " " + startY + " " + middle + " " + endY + " " + to.x()
                + " " + endY;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (line.length() > 0 && line.length() + word.length() >= LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(LINES, lines.size())));
        shown.replaceAll(CausePicture::cut);
        if (lines.size() > LINES) {
            String last = shown.get(LINES - 1);
            shown.set(LINES - 1, last.endsWith("…") ? last : last + "…");
        }
        return shown;
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LINE - 1)) + "…";
    }

    /** Every node after the one it explains; the failure first. */
    public List<Node> getNodes() {
        return nodes;
    }

    public List<Tie> getTies() {
        return ties;
    }

    public boolean isBare() {
        return nodes.isEmpty();
    }

    public int getWidth() {
        return 2 * MARGIN + ACROSS * deepest + WIDTH;
    }

    public int getHeight() {
        return 2 * MARGIN + DOWN * (rows - 1) + HEIGHT;
    }
}
