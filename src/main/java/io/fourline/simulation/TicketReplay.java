package io.fourline.simulation;

import io.fourline.sla.Book;
import io.fourline.sla.ClockReading;
import io.fourline.sla.ClockTerms;
import io.fourline.sla.Clocks;
import io.fourline.sla.Pin;
import io.fourline.sla.Stretch;
import io.fourline.sla.Timeline;
import io.fourline.sla.TimelineText;
import io.fourline.terms.TermsSelection.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads one past ticket twice: by what measures it, and by the draft. Nothing is counted here; {@link Clocks} is asked
 * both times, the second time with the draft in place of every pin. A pure function of what it is made of.
 */
public final class TicketReplay {

    private static final Pin MARK = new Pin("@", Map.of());

    private final String code;
    private final Side draft;
    private final Side published;
    private final Book pins;
    private final long asOf;

    /**
     * One of the two versions that are compared, ready for counting.
     *
     * @param tickets which tickets it is for
     */
    public record Side(ClockTerms terms, Selection tickets) {}

    /** What came of a ticket. */
    public enum Fate {
        /** The draft is not for it, nor do these terms measure it today. */
        UNTOUCHED,
        /** These terms measure it today, and the draft is not for it. */
        LEFT,
        COMPARED
    }

    /** @param outcomes one for each clock that one of the two sides has; empty unless it was compared */
    public record Result(Fate fate, List<ClockOutcome> outcomes) {
        private static final Result UNTOUCHED = new Result(Fate.UNTOUCHED, List.of());
        private static final Result LEFT = new Result(Fate.LEFT, List.of());
    }

    /**
     * @param code of the terms
     * @param published their latest version, which measures tickets that have no pin; {@code null} for none
     * @param pins the terms that tickets are pinned to
     * @param asOf instant at which tickets of this desk are read, in microseconds
     */
    public TicketReplay(String code, Side draft, Side published, Book pins, long asOf) {
        this.code = code;
        this.draft = draft;
        this.published = published;
        this.pins = pins;
        this.asOf = asOf;
    }

    public Result replay(PastTicket ticket) {
        Timeline timeline = TimelineText.read(ticket.stretches());
        // Another desk's records end with their last event; nobody knows what came after.
        long at = ticket.live()
                ? asOf
                : Math.max(ticket.changedAt(), timeline.present().from());
        if (timeline.openedAt() > at) {
            return Result.UNTOUCHED;
        }
        Stretch first = timeline.stretches().get(0);
        Criteria criteria = new Criteria(
                ticket.organisation(), ticket.service(), ticket.category(), first.priority(), ticket.vip());
        Pin pin = pinAt(timeline, at);
        boolean measured = pin == null ? isPublishedFor(criteria) : pin.code().equals(code);
        if (!draft.tickets().takes(criteria)) {
            return measured ? Result.LEFT : Result.UNTOUCHED;
        }
        Timeline marked = marked(timeline);
        List<ClockReading> before = pin != null
                ? Clocks.read(timeline, pins, at)
                : measured ? Clocks.read(marked, any -> published.terms(), at) : List.of();
        List<ClockReading> after = Clocks.read(marked, any -> draft.terms(), at);
        return new Result(Fate.COMPARED, Comparison.of(before, after, timeline, at));
    }

    private boolean isPublishedFor(Criteria criteria) {
        return published != null && published.tickets().takes(criteria);
    }

    private static Pin pinAt(Timeline timeline, long at) {
        Pin pin = null;
        for (Stretch stretch : timeline.stretches()) {
            if (stretch.from() > at) {
                break;
            }
            pin = stretch.pin();
        }
        return pin;
    }

    private static Timeline marked(Timeline timeline) {
        List<Stretch> stretches = new ArrayList<>(timeline.stretches().size());
        for (Stretch each : timeline.stretches()) {
            stretches.add(new Stretch(
                    each.from(),
                    each.phase(),
                    each.waitingFor(),
                    each.line(),
                    each.team(),
                    each.accepted(),
                    each.priority(),
                    MARK));
        }
        return new Timeline(stretches);
    }
}
