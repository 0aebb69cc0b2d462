package io.fourline.schedule;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.incident.IncidentsOnItems;
import io.fourline.schedule.model.CollisionCheck;
import io.fourline.schedule.model.FreezeReach;
import io.fourline.schedule.model.Snapshot;
import io.fourline.schedule.model.Snapshot.OpenIncident;
import io.fourline.schedule.store.ScheduleRepository;
import io.fourline.shared.error.Forbidden;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Asks the one check of collisions with everything as it stands now. */
@Stateless
public class Collisions {

    @Inject
    ScheduleRepository schedule;

    @Inject
    IncidentsOnItems incidents;

    @Inject
    PlannedCopy planned;

    @Inject
    WindowPlans plans;

    @Inject
    ItemDependencies items;

    @Inject
    Acting acting;

    /** Windows are promised one after the other from here to the end of the transaction: of two that collide one is told. */
    public void takeTurns() {
        schedule.passGate();
    }

    /**
     * What the window collides with; the same for everybody who may ask.
     *
     * @throws Forbidden for requesters
     */
    public Findings find(Question question) {
        Caller caller = acting.caller();
        caller.requireDeskOrSupplier();
        return CollisionCheck.find(question, snapshot(question));
    }

    /** Numbers of planned changes that fall into a freeze, in order of their beginning. */
    public List<String> fallingInto(FreezeRecord freeze) {
        Slot slot = new Slot(freeze.from(), freeze.to());
        List<Planned> then = planned.all().stream()
                .filter(work -> slot.overlaps(work.slot().from(), work.slot().to()))
                .toList();
        return FreezeReach.reached(freeze, items.present(), then).stream()
                .sorted(Comparator.comparing((Planned work) -> work.slot().from())
                        .thenComparing(Planned::number))
                .map(Planned::number)
                .toList();
    }

    private Snapshot snapshot(Question question) {
        Instant from = question.slot().from();
        Instant to = question.slot().to().plus(CollisionCheck.HORIZON);
        return new Snapshot(
                items.present(),
                planned.index(),
                schedule.freezes(from, to).stream()
                        .map(freeze -> freeze.record())
                        .toList(),
                schedule.windows().stream()
                        .filter(window -> window.record().active())
                        .map(plans::of)
                        .toList(),
                question.implementer() == null
                        ? List.of()
                        : schedule.absences(question.implementer(), from, to).stream()
                                .map(absence -> absence.record())
                                .toList(),
                incidents.on(question.items(), acting.now()).stream()
                        .map(incident -> new OpenIncident(incident.number(), incident.item(), incident.openedAt()))
                        .toList());
    }
}
