package io.fourline.sla;

import io.fourline.shared.text.Wording;
import io.fourline.sla.Explanation.Segment;

/** Why a piece of time counts or not, in plain words. */
public final class SegmentWords {

    private static final String CAUSE = "clock.cause.";

    private SegmentWords() {}

    /** Such as {@code window 08:00-16:00} or {@code no window after 16:00}; a change of the zone's offset is added. */
    public static String cause(Segment segment, Wording words) {
        String detail = segment.detail() == null ? "" : segment.detail();
        String named = CAUSE + segment.cause() + ".named";
        String key = !detail.isEmpty() && words.has(named) ? named : CAUSE + segment.cause();
        int dash = detail.indexOf('-');
        boolean window = dash > 0 && detail.indexOf(':') > 0;
        String text = words.of(
                key, detail, window ? detail.substring(0, dash) : "", window ? detail.substring(dash + 1) : "");
        return segment.shift() == null ? text : words.of(CAUSE + "shift", text, segment.shift());
    }
}
