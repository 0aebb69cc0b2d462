package io.fourline.escalation.web;

import io.fourline.escalation.web.Rail.Handback;
import io.fourline.escalation.web.Rail.Mark;
import io.fourline.escalation.web.Rail.Station;
import io.fourline.shared.text.Wording;
import io.fourline.shared.web.PageText;
import io.fourline.shared.web.ReaderTime;
import java.util.List;

/**
 * Draws the large rail of a ticket page as SVG with a text equivalent. Horizontal places are per cent, so that the rail fills
 * its column while its letters keep their size; colours and type stand in {@code rail.css}.
 */
public final class RailDrawing {

    private static final int STATION_RADIUS = 10;
    private static final int CURRENT_RADIUS = 14;
    private static final int ABOVE_TRACK = 17;
    private static final int LEVEL_HEIGHT = 26;
    private static final int ARC_CLEARANCE = 17;
    private static final int LABEL_GAP = 10;
    private static final int LABEL_HEIGHT = 42;
    private static final int BUDGET_HEIGHT = 30;

    private final Rail rail;
    private final RailText text;
    private final Wording words;
    private final RailPlaces places;
    private final int trackY;
    private final StringBuilder svg = new StringBuilder(4096);

    private RailDrawing(Rail rail, Wording words, ReaderTime time) {
        this.rail = rail;
        this.words = words;
        this.text = new RailText(words, time);
        this.places = RailPlaces.of(rail);
        this.trackY = ABOVE_TRACK + places.levels() * LEVEL_HEIGHT;
    }

    /** Markup of the large rail: a figure with the drawing, a sentence for screen readers and a list for narrow pages. */
    public static String large(Rail rail, Wording words, ReaderTime time) {
        return new RailDrawing(rail, words, time).figure();
    }

    /** The rail as one sentence. */
    public static String sentence(Rail rail, Wording words, ReaderTime time) {
        return new RailText(words, time).sentence(rail);
    }

    private String figure() {
        put("<figure class=\"rail-large\" aria-label=\"")
                .say(words.of("rail.label"))
                .put("\"><figcaption class=\"hide\">");
        say(text.sentence(rail)).put("</figcaption>");
        drawing();
        put("<ol class=\"rail-steps\" aria-hidden=\"true\">");
        rail.stations().forEach(this::step);
        put("</ol></figure>");
        return svg.toString();
    }

    private void drawing() {
        int height = trackY + CURRENT_RADIUS + LABEL_GAP + labelHeight();
        put("<svg class=\"rail-svg\" width=\"100%\" height=\"" + height
                + "\" aria-hidden=\"true\" focusable=\"false\">");
        put("<g transform=\"translate(" + CURRENT_RADIUS + " 0)\">");
        List<Station> stations = rail.stations();
        for (int i = 0; i + 1 < stations.size(); i++) {
            track(stations.get(i), stations.get(i + 1), i);
        }
        rail.handbacks().forEach(this::arc);
        rail.handbacks().forEach(this::arcLabel);
        for (int i = 0; i < stations.size(); i++) {
            station(stations.get(i), i);
        }
        put("</g></svg>");
    }

    private void track(Station from, Station to, int index) {
        boolean passed = to.mark() != Mark.NEVER;
        String kind = !passed ? "ahead" : from.entered() ? "passed l" + from.line() : "jumped";
        put("<line class=\"track " + kind + "\" x1=\"" + places.at(index) + "\" x2=\"" + places.at(index + 1));
        put("\" y1=\"" + trackY + "\" y2=\"" + trackY + "\"/>");
    }

    private void arc(Handback handback) {
        RailPlaces.Arc arc = places.arc(handback);
        int foot = trackY - ARC_CLEARANCE + 2;
        int apex = apex(arc);
        int rise = foot - apex;
        put("<svg x=\"" + arc.left() + "\" y=\"" + apex + "\" width=\"" + arc.width() + "\" height=\"" + rise);
        put("\" viewBox=\"0 0 100 " + rise
                + "\" preserveAspectRatio=\"none\" overflow=\"visible\"><path class=\"arc\" d=\"M100 ");
        put(rise + "C92 -" + rise / 3 + " 8 -" + rise / 3 + " 0 " + rise + "\"/></svg>");
        put("<svg x=\"" + arc.left() + "\" y=\"" + foot
                + "\" overflow=\"visible\"><path class=\"arc-head\" d=\"M-5-7L0 2 5-7z\"/></svg>");
    }

    private void arcLabel(Handback handback) {
        RailPlaces.Arc arc = places.arc(handback);
        String words = text.arc(handback);
        put("<foreignObject x=\"" + arc.labelLeft() + "\" y=\"" + (apex(arc) - 18) + "\" width=\"" + arc.labelWidth());
        put("\" height=\"18\"><div class=\"arc-label\"><span title=\"")
                .say(words)
                .put("\">")
                .say(words);
        put("</span></div></foreignObject>");
    }

    private int apex(RailPlaces.Arc arc) {
        return trackY - ARC_CLEARANCE - 8 - arc.level() * LEVEL_HEIGHT;
    }

    private void station(Station station, int index) {
        boolean current = station.mark() == Mark.CURRENT;
        put("<g class=\"station " + mark(station) + "\"><circle cx=\"" + places.at(index) + "\" cy=\"" + trackY
                + "\" r=\"");
        put((current ? CURRENT_RADIUS : STATION_RADIUS) + "\"/><text x=\"" + places.at(index) + "\" y=\"" + trackY);
        put("\" dy=\".36em\">" + station.line() + "</text></g>");
        put("<g transform=\"translate(-" + (current ? CURRENT_RADIUS : STATION_RADIUS) + " 0)\"><foreignObject x=\"");
        put(places.at(index) + "\" y=\"" + (trackY + CURRENT_RADIUS + LABEL_GAP) + "\" width=\"" + places.share(index));
        put("\" height=\"" + labelHeight() + "\"><div class=\"rail-label " + mark(station) + "\">");
        name(station);
        put("</div></foreignObject></g>");
    }

    private void step(Station station) {
        put("<li class=\"" + mark(station) + "\"><i>" + station.line() + "</i><span>");
        name(station);
        put("</span>");
        for (Handback handback : rail.handbacks()) {
            if (handback.to() == station.line()) {
                put("<em>").say(text.handback(handback)).put("</em>");
            }
        }
        put("</li>");
    }

    private void name(Station station) {
        put("<b>").say(station.team()).put("</b><span>").say(text.held(station)).put("</span>");
        for (Rail.Budget budget : rail.budgets()) {
            if (budget.line() == station.line()) {
                put("<progress class=\"bar " + budget.tone() + "\" max=\"100\" value=\"" + budget.share()
                        + "\"></progress>");
                put("<span class=\"num\">").say(budget.words()).put("</span>");
            }
        }
    }

    private int labelHeight() {
        return rail.budgets().isEmpty() ? LABEL_HEIGHT : LABEL_HEIGHT + BUDGET_HEIGHT;
    }

    private static String mark(Station station) {
        return switch (station.mark()) {
            case CURRENT -> "now l" + station.line();
            case VISITED -> "done l" + station.line();
            case SKIPPED -> "skipped";
            case NEVER -> "never";
        };
    }

    private RailDrawing put(String markup) {
        svg.append(markup);
        return this;
    }

    private RailDrawing say(String words) {
        svg.append(PageText.escaped(words));
        return this;
    }
}
