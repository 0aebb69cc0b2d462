package io.fourline.sla;

import io.fourline.shared.text.Wording;
import io.fourline.sla.Explanation.Segment;

/** Why a piece of time counts or not, in plain words. */
public final class SegmentWords {

    private static final String CAUSE = "clock.cause.";

    private SegmentWords() {}

    /** Such as {@code window 08:00-16:00} or {@code no window after 16:00}; a change of the zone's offset is added. */
    public static String cause(Segment segment, Wording words) {
        return cause(segment.cause(), segment.detail(), segment.shift(), words);
    }

    public static String cause(SegmentRecord segment, Wording words) {
        return cause(segment.cause(), segment.detail(), segment.shift(), words);
    }

    private static String cause(String cause, String name, String shift, Wording words) {
        String detail = name == null ? "" : name;
        String named = CAUSE + cause + ".named";
        String key = !detail.isEmpty() && words.has(named) ? named : CAUSE + cause;
        int dash = detail.indexOf('-');
        boolean window = dash > 0 && detail.indexOf(':') > 0;
        String text = words.of(
                key, detail, window ? detail.substring(0, dash) : "", window ? detail.substring(dash + 1) : "");
        return shift == null ? text : words.of(CAUSE + "shift", text, shift);
    }
}
