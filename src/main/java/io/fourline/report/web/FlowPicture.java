package io.fourline.report.web;

import io.fourline.report.ChainFlow.LineFlow;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything stands in the picture of the flow between lines: a column per line whose bar is as high as what passed
 * through it, and bands as wide as their count; forward bands above, returning bands below.
 *
 * @param height of the whole drawing
 */
record FlowPicture(List<Node> nodes, List<Band> bands, int width, int height) {

    static final int NODE = 16;
    private static final int COLUMN = 300;
    private static final int TOP = 34;
    private static final int TALLEST = 80;
    private static final int THINNEST = 2;
    private static final int LOOP_GAP = 22;

    /** A line: its bar, and how many moves touched it. */
    record Node(int line, int x, int y, int height, long count) {}

    /** A move between lines; {@code lane} is how deep a returning band hangs, 0 for a forward one. */
    record Band(int from, int to, long count, int x1, int y1, int x2, int y2, int thickness, int lane) {
        boolean isForward() {
            return to > from;
        }
    }

    static FlowPicture of(List<LineFlow> flows) {
        List<Integer> lines = flows.stream()
                .flatMap(flow -> List.of(flow.from(), flow.to()).stream())
                .distinct()
                .sorted()
                .toList();
        if (lines.isEmpty()) {
            return new FlowPicture(List.of(), List.of(), 0, 0);
        }
        long most = lines.stream()
                .mapToLong(line -> Math.max(out(flows, line), in(flows, line)))
                .max()
                .orElse(1);
        List<Node> nodes = new ArrayList<>();
        for (int column = 0; column < lines.size(); column++) {
            int line = lines.get(column);
            long count = Math.max(out(flows, line), in(flows, line));
            nodes.add(new Node(line, column * COLUMN, TOP, thickness(count, most), count));
        }
        List<Band> bands = bands(flows, nodes, most);
        int deepest = bands.stream()
                .filter(band -> !band.isForward())
                .mapToInt(band -> band.lane() + band.thickness() / 2)
                .max()
                .orElse(TOP + nodes.stream().mapToInt(Node::height).max().orElse(0));
        int width = (lines.size() - 1) * COLUMN + NODE;
        return new FlowPicture(nodes, bands, width, deepest + LOOP_GAP);
    }

    private static List<Band> bands(List<LineFlow> flows, List<Node> nodes, long most) {
        List<Band> bands = new ArrayList<>();
        int lane = TOP + nodes.stream().mapToInt(Node::height).max().orElse(0) + LOOP_GAP;
        for (LineFlow flow : flows) {
            Node from = node(nodes, flow.from());
            Node to = node(nodes, flow.to());
            int thickness = thickness(flow.count(), most);
            boolean forward = flow.to() > flow.from();
            int depth = forward ? 0 : lane + thickness / 2;
            bands.add(new Band(
                    flow.from(),
                    flow.to(),
                    flow.count(),
                    forward ? from.x() + NODE : from.x(),
                    from.y() + offset(flows, flow, most, true) + thickness / 2,
                    forward ? to.x() : to.x() + NODE,
                    to.y() + offset(flows, flow, most, false) + thickness / 2,
                    thickness,
                    depth));
            lane += forward ? 0 : thickness + LOOP_GAP;
        }
        return bands;
    }

    /** How far below the top of its node a band begins or ends: the bands of the same side before it. */
    private static int offset(List<LineFlow> flows, LineFlow flow, long most, boolean leaving) {
        return flows.stream()
                .filter(other -> leaving ? other.from() == flow.from() : other.to() == flow.to())
                .takeWhile(other -> other != flow)
                .mapToInt(other -> thickness(other.count(), most))
                .sum();
    }

    private static Node node(List<Node> nodes, int line) {
        return nodes.stream().filter(node -> node.line() == line).findFirst().orElseThrow();
    }

    private static long out(List<LineFlow> flows, int line) {
        return flows.stream()
                .filter(flow -> flow.from() == line)
                .mapToLong(LineFlow::count)
                .sum();
    }

    private static long in(List<LineFlow> flows, int line) {
        return flows.stream()
                .filter(flow -> flow.to() == line)
                .mapToLong(LineFlow::count)
                .sum();
    }

    private static int thickness(long count, long most) {
        return (int) Math.max(THINNEST, Math.round((double) count * TALLEST / most));
    }
}
