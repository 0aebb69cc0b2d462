package io.fourline.report.web;

import io.fourline.report.ChainFlow.LineFlow;
import io.fourline.report.web.FlowPicture.Band;
import io.fourline.report.web.FlowPicture.Node;
import io.fourline.shared.text.Wording;
import io.fourline.shared.web.PageText;
import java.util.List;

/** Draws how incidents moved between the lines as SVG; the table beside it says the same in figures. */
public final class FlowDrawing {

    private static final int MARGIN = 60;
    private static final int LABEL = 10;

    private final Wording words;
    private final StringBuilder svg = new StringBuilder(4096);

    private FlowDrawing(Wording words) {
        this.words = words;
    }

    /** Markup of the picture, empty when nothing moved. */
    public static String of(List<LineFlow> flows, Wording words) {
        FlowPicture picture = FlowPicture.of(flows);
        return picture.nodes().isEmpty() ? "" : new FlowDrawing(words).figure(picture);
    }

    private String figure(FlowPicture picture) {
        int width = picture.width() + 2 * MARGIN;
        put("<figure class=\"flow-figure\"><svg class=\"flow\" role=\"img\" aria-label=\"")
                .say(words.of("chain.flow.picture"))
                .put("\" viewBox=\"-" + MARGIN + " 0 " + width + " " + picture.height() + "\">");
        picture.bands().forEach(this::band);
        picture.nodes().forEach(this::node);
        picture.bands().forEach(this::label);
        return put("</svg></figure>").svg.toString();
    }

    private void band(Band band) {
        put("<path class=\"flow-band " + (band.isForward() ? "l" + band.from() : "returns") + "\" stroke-width=\""
                + band.thickness() + "\" d=\"" + path(band) + "\"><title>");
        say(words.of("chain.flow.move", band.from(), band.to(), band.count())).put("</title></path>");
    }

    private static String path(Band band) {
        if (band.isForward()) {
            int middle = (band.x1() + band.x2()) / 2;
            return "M" + band.x1() + " " + band.y1() + "C" + middle + " " + band.y1() + " " + middle + " " + band.y2()
                    + " " + band.x2() + " " + band.y2();
        }
        int out = Math.max(MARGIN / 2, band.thickness() / 2 + LABEL);
        int left = band.x1() - out;
        int right = band.x2() + out;
        return "M" + band.x1() + " " + band.y1() + "C" + left + " " + band.y1() + " " + left + " " + band.lane() + " "
                + band.x1() + " " + band.lane() + "H" + band.x2() + "C" + right + " " + band.lane() + " " + right + " "
                + band.y2() + " " + band.x2() + " " + band.y2();
    }

    private void node(Node node) {
        put("<g class=\"flow-node l" + node.line() + "\"><rect x=\"" + node.x() + "\" y=\"" + node.y() + "\" width=\""
                + FlowPicture.NODE + "\" height=\"" + node.height() + "\" rx=\"3\"/><text x=\""
                + (node.x() + FlowPicture.NODE / 2) + "\" y=\"" + (node.y() - LABEL) + "\">");
        say(words.of("part.line", node.line())).put("</text></g>");
    }

    private void label(Band band) {
        int x = (band.x1() + band.x2()) / 2;
        int y = band.isForward() ? (band.y1() + band.y2()) / 2 : band.lane();
        put("<text class=\"flow-count\" x=\"" + x + "\" y=\"" + y + "\" dy=\".35em\">")
                .say(words.of("chain.count", band.count()))
                .put("</text>");
    }

    private FlowDrawing put(String markup) {
        svg.append(markup);
        return this;
    }

    private FlowDrawing say(String text) {
        svg.append(PageText.escaped(text));
        return this;
    }
}
