package io.fourline.sla;

import io.fourline.shared.time.Instants;
import io.fourline.sla.AlarmPlan.Outlook;
import io.fourline.sla.AlarmPlan.Passed;
import io.fourline.sla.AlarmPlan.Threshold;
import io.fourline.sla.TermsPlan.Warning;
import io.fourline.sla.store.AlarmStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What alarms a ticket has had, what there is to raise, and when to look again. */
@ApplicationScoped
public class Alarms {

    @Inject
    Book book;

    @Inject
    AlarmStore store;

    /** The alarms of a ticket, first one first. */
    public List<AlarmRecord> of(String ticket) {
        return store.of(ticket);
    }

    /** When to look at a ticket that has just been opened; {@code null} for not before it goes on. */
    Instant firstLook(Timeline timeline) {
        return Instants.ofMicros(
                AlarmPlan.look(timeline, book, Set.of(), timeline.openedAt()).next());
    }

    /** When to look at a ticket that has just gone on: at once, where something was passed that nobody has told of yet. */
    Instant nextLook(String ticket, Timeline timeline) {
        Set<Threshold> raised = store.raised(List.of(ticket)).getOrDefault(ticket, Set.of());
        Outlook outlook =
                AlarmPlan.look(timeline, book, raised, timeline.present().from());
        return Instants.ofMicros(
                outlook.passed().isEmpty()
                        ? outlook.next()
                        : Long.valueOf(outlook.passed().get(0).at()));
    }

    Outlook outlook(Timeline timeline, Set<Threshold> raised, long at) {
        return AlarmPlan.look(timeline, book, raised, at);
    }

    /** Whether the terms want the ticket handed on for this. */
    boolean handsOn(Timeline timeline, Passed passed) {
        ClockTerms terms = book.terms(timeline.present().pin());
        int line = passed.threshold().clock().line();
        return passed.running()
                && passed.threshold().percent() == AlarmPlan.BREACH
                && line != 0
                && terms.plan().handOn().contains(line);
    }

    /** The alarm for a threshold that has been passed. */
    ClockAlarm alarm(String ticket, Timeline timeline, Passed passed, long at) {
        ClockTerms terms = book.terms(timeline.present().pin());
        int percent = passed.threshold().percent();
        return new ClockAlarm(
                ticket,
                passed.threshold().clock(),
                percent,
                Instants.ofMicros(passed.at()),
                Instants.ofMicros(at),
                terms.name(),
                percent < AlarmPlan.BREACH ? AlarmAction.WARN : AlarmAction.BREACH,
                passed.over() ? Map.of() : tells(terms, passed.threshold(), at));
    }

    private Map<Told, Instant> tells(ClockTerms terms, Threshold threshold, long at) {
        Map<Told, Instant> tells = new EnumMap<>(Told.class);
        for (Warning warning : terms.plan().warnings()) {
            if (warning.percent() == threshold.percent() && warning.clocks().contains(threshold.clock())) {
                Instant when = Instants.ofMicros(warning.atAnyHour() ? at : terms.noticesFrom(at));
                warning.told()
                        .forEach(role -> tells.merge(role, when, (one, other) -> one.isBefore(other) ? one : other));
            }
        }
        return tells;
    }
}
