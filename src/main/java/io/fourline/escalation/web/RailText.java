package io.fourline.escalation.web;

import io.fourline.escalation.web.Rail.Handback;
import io.fourline.escalation.web.Rail.Mark;
import io.fourline.escalation.web.Rail.Station;
import io.fourline.shared.text.Wording;
import io.fourline.shared.web.ReaderTime;
import java.util.ArrayList;
import java.util.List;

/** The rail in words: what a screen reader says and what a label under a station shows. */
final class RailText {

    private final Wording words;
    private final ReaderTime time;

    RailText(Wording words, ReaderTime time) {
        this.words = words;
        this.time = time;
    }

    /** The whole way in one sentence: {@code Line 1 Service desk 18 min in two stays; …; now line 3 Experts for 26 min}. */
    String sentence(Rail rail) {
        List<String> parts = new ArrayList<>();
        for (Station station : rail.stations()) {
            if (station.mark() == Mark.VISITED) {
                parts.add(words.of(
                        "rail.sentence.visited", String.valueOf(station.line()), station.team(), held(station)));
            }
        }
        for (Handback handback : rail.handbacks()) {
            parts.add(handback(handback));
        }
        for (Station station : rail.stations()) {
            if (station.mark() == Mark.CURRENT) {
                parts.add(words.of(
                        "rail.sentence.now",
                        String.valueOf(station.line()),
                        station.team(),
                        words.duration(station.held()),
                        station.stays()));
            }
        }
        return String.join("; ", parts);
    }

    /** One station as a list item says it: {@code Line 1 Service desk: 18 min, in two stays}. */
    String step(Station station) {
        return words.of("rail.step", String.valueOf(station.line()), station.team(), held(station));
    }

    /** The time under a station: {@code 18 min, in two stays}, {@code here for 26 min}, {@code not involved}. */
    String held(Station station) {
        return switch (station.mark()) {
            case NEVER -> words.of("rail.never");
            case SKIPPED -> words.of("rail.skipped");
            case CURRENT -> words.of("rail.here", words.duration(station.held()), station.stays());
            case VISITED -> words.of("rail.held", words.duration(station.held()), station.stays());
        };
    }

    /** The label of a returning arc: {@code handed back 09:52: asset number missing}. */
    String arc(Handback handback) {
        String reason = handback.lastReason();
        return reason == null || reason.isBlank()
                ? words.of("rail.arc.bare", handback.times(), time.brief(handback.lastAt()))
                : words.of("rail.arc", handback.times(), time.brief(handback.lastAt()), reason);
    }

    /** The same with its lines named, for the text equivalent. */
    String handback(Handback handback) {
        return words.of("rail.handback", String.valueOf(handback.from()), String.valueOf(handback.to()), arc(handback));
    }
}
