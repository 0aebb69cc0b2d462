package io.fourline.sla;

import io.fourline.shared.time.Instants;
import io.fourline.sla.AlarmPlan.Outlook;
import io.fourline.sla.AlarmPlan.Passed;
import io.fourline.sla.AlarmPlan.Threshold;
import io.fourline.sla.model.TicketTimeline;
import io.fourline.sla.store.AlarmStore;
import io.fourline.sla.store.TimelineRepository;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Raises the alarms that are due: rows, notices and mails of one look in one transaction. */
@Stateless
public class ClockBell {

    private static final long PUT_OFF = Duration.ofMinutes(1).toNanos() / 1_000;

    @Inject
    Alarms alarms;

    @Inject
    AlarmStore store;

    @Inject
    TimelineRepository timelines;

    @Inject
    LineKeeper lines;

    @Inject
    Event<AlarmsRaised> followers;

    /**
     * One look at what is due.
     *
     * @param looked how many tickets were looked at
     * @param apart tickets that are to be handed on, each in a transaction of its own
     */
    public record Look(int looked, List<String> apart) {}

    /** Raises what is due on at most {@code limit} tickets that no other node is looking at. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Look ring(int limit) {
        long now = store.now();
        Map<String, String> due = store.take(now, limit);
        if (due.isEmpty()) {
            return new Look(0, List.of());
        }
        Map<String, Set<Threshold>> raised = store.raised(due.keySet());
        List<String> apart = new ArrayList<>();
        List<ClockAlarm> rung = new ArrayList<>();
        Map<String, Long> again = new HashMap<>();
        due.forEach((ticket, stretches) -> {
            Timeline timeline = TimelineText.read(stretches);
            Outlook outlook = alarms.outlook(timeline, raised.getOrDefault(ticket, Set.of()), now);
            if (outlook.passed().stream().anyMatch(passed -> alarms.handsOn(timeline, passed))) {
                apart.add(ticket);
            } else {
                outlook.passed().forEach(passed -> rung.add(alarms.alarm(ticket, timeline, passed, now)));
                again.put(ticket, outlook.next());
            }
        });
        raise(rung);
        store.lookAgain(again);
        return new Look(due.size(), apart);
    }

    /**
     * Raises what is due on one ticket, and hands it on where the terms want that. The ticket is held before its
     * timeline, as in every act.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ringAlone(String ticket) {
        lines.hold(ticket);
        TicketTimeline stored =
                timelines.lock(ticket).filter(TicketTimeline::live).orElse(null);
        long now = store.now();
        if (stored == null || stored.nextAlarmAt() == null || Instants.toMicros(stored.nextAlarmAt()) > now) {
            return;
        }
        Timeline timeline = stored.timeline();
        Set<Threshold> raised = store.raised(List.of(ticket)).getOrDefault(ticket, Set.of());
        Outlook outlook = alarms.outlook(timeline, raised, now);
        List<ClockAlarm> rung = new ArrayList<>();
        ClockAlarm handing = null;
        for (Passed passed : outlook.passed()) {
            ClockAlarm alarm = alarms.alarm(ticket, timeline, passed, now);
            if (alarms.handsOn(timeline, passed)
                    && lines.canHandOn(ticket, alarm.clock().line())) {
                alarm = alarm.handingOn();
                handing = alarm;
            }
            rung.add(alarm);
        }
        raise(rung);
        stored.lookAgainAt(Instants.ofMicros(outlook.next()));
        if (handing != null) {
            lines.handOn(ticket, handing.clock(), handing.terms());
        }
    }

    private void raise(List<ClockAlarm> rung) {
        if (rung.isEmpty()) {
            return;
        }
        AlarmsRaised raised = new AlarmsRaised(rung);
        followers.fire(raised);
        Map<ClockAlarm, List<String>> told = new LinkedHashMap<>();
        rung.forEach(alarm -> told.put(alarm, raised.told(alarm)));
        store.add(told);
    }

    /** Tickets that are due, when one of them keeps the others from being looked at together. */
    public List<String> due(int limit) {
        return store.due(store.now(), limit);
    }

    /** Looks at a ticket that could not be dealt with again in a minute. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void putOff(String ticket) {
        store.lookAgain(Map.of(ticket, store.now() + PUT_OFF));
    }
}
