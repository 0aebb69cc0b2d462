package io.fourline.escalation.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fourline.shared.text.Wording;
import io.fourline.shared.web.PageText;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rail of a list row, drawn from the visited lines alone ({@code 1,2,1,2}). Equal ways are drawn once per language and kept,
 * so a row costs a look-up.
 */
public final class SmallRail {

    private static final int FIRST = 8;
    private static final int STEP = 32;
    private static final int MARGIN = 8;
    private static final int TRACK_Y = 9;
    private static final int HEIGHT = 22;
    private static final int KEPT = 5_000;

    private record Key(String way, int lines, boolean over, String language) {}

    private static final Cache<Key, String> DRAWN =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private final int lines;
    private final boolean over;
    private final boolean[] visited;
    private int present;
    private int handbacks;
    private final SortedSet<Integer> arcs = new TreeSet<>();
    private final StringBuilder svg = new StringBuilder(768);

    private SmallRail(String way, int lines, boolean over) {
        this.lines = lines;
        this.over = over;
        this.visited = new boolean[lines + 1];
        for (String stop : way == null ? new String[0] : way.split(",")) {
            go(line(stop));
        }
    }

    /**
     * SVG markup of the small rail.
     *
     * @param way lines in the order of their stays, the last one is where the ticket is (or ended, when {@code over})
     * @param lines how many lines the chain has, 1 to 4
     */
    public static String svg(Wording words, String way, int lines, boolean over) {
        Key key = new Key(way, lines, over, words.locale().getLanguage());
        return DRAWN.get(key, any -> new SmallRail(way, lines, over).draw(words));
    }

    private int line(String stop) {
        String digits = stop.strip();
        char digit = digits.length() == 1 ? digits.charAt(0) : '0';
        return digit >= '1' && digit <= '0' + lines ? digit - '0' : 0;
    }

    private void go(int line) {
        if (line == 0) {
            return;
        }
        if (line < present) {
            handbacks++;
            arcs.add(present * 10 + line);
        }
        visited[line] = true;
        present = line;
    }

    private String draw(Wording words) {
        String label = words.of(
                over ? "rail.small.over" : "rail.small", String.valueOf(present), String.valueOf(lines), handbacks);
        int width = x(lines) + MARGIN;
        svg.append("<svg class=\"rail\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(HEIGHT);
        svg.append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(HEIGHT)
                .append("\" role=\"img\" aria-label=\"");
        svg.append(PageText.escaped(label)).append("\">");
        track("t", 1, lines);
        int highest = lines;
        while (highest > 1 && !visited[highest]) {
            highest--;
        }
        track("t past", present, highest);
        track("t l" + present, 1, present);
        for (int arc : arcs) {
            arc(arc / 10, arc % 10);
        }
        for (int line = 1; line <= lines; line++) {
            stop(line);
        }
        return svg.append("</svg>").toString();
    }

    private void track(String kind, int from, int to) {
        if (from > 0 && from < to) {
            svg.append("<path class=\"")
                    .append(kind)
                    .append("\" d=\"M")
                    .append(x(from))
                    .append(' ');
            svg.append(TRACK_Y).append('H').append(x(to)).append("\"/>");
        }
    }

    private void arc(int from, int to) {
        int span = x(from) - x(to);
        svg.append("<path class=\"b\" d=\"M")
                .append(x(from) - 1)
                .append(" 13c-")
                .append(span / 8)
                .append(" 9-");
        svg.append(span - 2 - span / 8).append(" 9-").append(span - 2).append(" 0\"/>");
    }

    private void stop(int line) {
        if (line == present && !over) {
            svg.append("<g class=\"now l")
                    .append(line)
                    .append("\"><circle cx=\"")
                    .append(x(line))
                    .append("\" cy=\"9\" r=\"7\"/>");
            svg.append("<text x=\"")
                    .append(x(line))
                    .append("\" y=\"12.4\">")
                    .append(line)
                    .append("</text></g>");
            return;
        }
        svg.append("<circle class=\"")
                .append(visited[line] ? "d l" + line : "d")
                .append("\" cx=\"")
                .append(x(line));
        svg.append("\" cy=\"9\" r=\"").append(line == present ? "5.5" : "3.6").append("\"/>");
    }

    private static int x(int line) {
        return FIRST + (line - 1) * STEP;
    }
}
