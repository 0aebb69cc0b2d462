package io.fourline.schedule.model;

import io.fourline.schedule.AbsenceRecord;
import io.fourline.schedule.Collision;
import io.fourline.schedule.Collision.Cause;
import io.fourline.schedule.Collision.Kind;
import io.fourline.schedule.Dependencies.Related;
import io.fourline.schedule.FreezeRecord;
import io.fourline.schedule.Planned;
import io.fourline.schedule.Question;
import io.fourline.schedule.Slot;
import io.fourline.schedule.model.Snapshot.OpenIncident;
import io.fourline.schedule.model.Snapshot.OwnedWindows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Everything that stands against work on some items by somebody within a stretch of time. */
final class Obstacles {

    private final Question question;
    private final Snapshot snapshot;
    private final Related affected;
    private final Related standsOn;
    private final Set<String> asked;
    private final List<Collision> found = new ArrayList<>();

    Obstacles(Question question, Snapshot snapshot) {
        this.question = question;
        this.snapshot = snapshot;
        this.asked = Set.copyOf(question.items());
        this.affected = snapshot.graph().affectedBy(question.items());
        this.standsOn = snapshot.graph().standsOn(question.items());
    }

    List<Collision> within(Slot slot) {
        found.clear();
        Map<String, Collision> changes = new HashMap<>();
        changes(asked, slot, changes);
        changes(fewer(affected.items()), slot, changes);
        changes(fewer(standsOn.items()), slot, changes);
        found.addAll(changes.values());
        snapshot.freezes().stream()
                .filter(freeze -> slot.overlaps(freeze.from(), freeze.to()))
                .forEach(this::freeze);
        windows(slot);
        implementer(slot);
        snapshot.incidents().forEach(this::incident);
        return List.copyOf(found);
    }

    private Collection<String> fewer(Collection<String> reached) {
        return reached.size() < snapshot.planned().items().size()
                ? reached
                : snapshot.planned().items();
    }

    // Each change stands there once, by the shortest way to it.
    private void changes(Collection<String> items, Slot slot, Map<String, Collision> changes) {
        for (String item : items) {
            List<String> path = pathTo(item);
            if (!path.isEmpty()) {
                snapshot.planned().onItem(item, slot, work -> {
                    if (!work.number().equals(question.except())) {
                        changes.merge(work.number(), met(work, path), Obstacles::nearer);
                    }
                });
            }
        }
    }

    private Collision met(Planned work, List<String> path) {
        return new Collision(
                Kind.CHANGE, work.number(), work.slot().from(), work.slot().to(), tied(path), path);
    }

    private Cause tied(List<String> path) {
        if (path.size() == 1) {
            return Cause.SAME_ITEM;
        }
        return affected.reaches(path.get(path.size() - 1)) ? Cause.DEPENDENT_ITEM : Cause.SUPPORTING_ITEM;
    }

    private static Collision nearer(Collision one, Collision other) {
        int longer = one.path().size() - other.path().size();
        boolean first =
                longer == 0 ? String.join(" ", one.path()).compareTo(String.join(" ", other.path())) <= 0 : longer < 0;
        return first ? one : other;
    }

    private List<String> pathTo(String item) {
        if (asked.contains(item)) {
            return List.of(item);
        }
        if (affected.reaches(item)) {
            return affected.path(item);
        }
        return standsOn.reaches(item) ? standsOn.path(item) : List.of();
    }

    // A freeze protects what would feel the change: the items themselves and what stands on them.
    private void freeze(FreezeRecord freeze) {
        Slot slot = new Slot(freeze.from(), freeze.to());
        if (freeze.everything()) {
            if (!isExcepted(freeze)) {
                add(Kind.FREEZE, freeze.name(), slot, Cause.FROZEN_ALL, List.of());
            }
        } else if (freeze.configurationItem() != null) {
            if (asked.contains(freeze.configurationItem()) || affected.reaches(freeze.configurationItem())) {
                add(Kind.FREEZE, freeze.name(), slot, Cause.FROZEN_ITEM, pathTo(freeze.configurationItem()));
            }
        } else {
            service(freeze, slot);
        }
    }

    // Only what no other service than those left out would feel.
    private boolean isExcepted(FreezeRecord freeze) {
        if (freeze.exceptServices().isEmpty()) {
            return false;
        }
        Set<String> felt = new TreeSet<>(snapshot.graph().affectedServices(asked));
        if (question.service() != null) {
            felt.add(question.service());
        }
        return !felt.isEmpty() && freeze.exceptServices().containsAll(felt);
    }

    private void service(FreezeRecord freeze, Slot slot) {
        boolean felt = freeze.service().equals(question.service())
                || snapshot.graph().affectedServices(question.items()).contains(freeze.service());
        if (felt) {
            add(Kind.FREEZE, freeze.name(), slot, Cause.FROZEN_SERVICE, List.of(freeze.service()));
        }
    }

    // An item's own windows go before those of its service; several of one owner open together.
    private void windows(Slot slot) {
        Set<String> services = new TreeSet<>();
        if (question.service() != null) {
            services.add(question.service());
        }
        for (String item : new TreeSet<>(asked)) {
            List<OwnedWindows> own = snapshot.windows().stream()
                    .filter(windows -> item.equals(windows.item()))
                    .toList();
            String service = snapshot.graph().serviceOf(item);
            if (!own.isEmpty()) {
                outside(Kind.WINDOW, item, own, slot);
            } else if (service != null) {
                services.add(service);
            }
        }
        for (String service : services) {
            outside(
                    Kind.WINDOW,
                    service,
                    snapshot.windows().stream()
                            .filter(windows -> service.equals(windows.service()))
                            .toList(),
                    slot);
        }
    }

    private void outside(Kind kind, String owner, List<OwnedWindows> windows, Slot slot) {
        if (windows.isEmpty()) {
            return;
        }
        Instant shutFrom = slot.from();
        List<Slot> open = windows.stream()
                .flatMap(one -> one.plan().open(slot).stream())
                .sorted(Comparator.comparing(Slot::from))
                .toList();
        for (Slot piece : open) {
            shut(kind, owner, shutFrom, piece.from());
            shutFrom = piece.to().isAfter(shutFrom) ? piece.to() : shutFrom;
        }
        shut(kind, owner, shutFrom, slot.to());
    }

    private void shut(Kind kind, String owner, Instant from, Instant to) {
        if (from.isBefore(to)) {
            Cause cause = kind == Kind.WINDOW ? Cause.OUTSIDE_WINDOWS : Cause.OUTSIDE_SHIFTS;
            add(kind, owner, new Slot(from, to), cause, List.of(owner));
        }
    }

    private void implementer(Slot slot) {
        String who = question.implementer();
        if (who == null) {
            return;
        }
        for (AbsenceRecord absence : snapshot.absences()) {
            if (who.equals(absence.person()) && slot.overlaps(absence.from(), absence.to())) {
                add(Kind.IMPLEMENTER, who, new Slot(absence.from(), absence.to()), Cause.ABSENT, List.of(who));
            }
        }
        outside(
                Kind.IMPLEMENTER,
                who,
                snapshot.windows().stream()
                        .filter(windows -> who.equals(windows.person()))
                        .toList(),
                slot);
        snapshot.planned().by(who, slot, work -> busy(work, who));
    }

    private void busy(Planned work, String who) {
        if (!Objects.equals(work.number(), question.except())) {
            add(Kind.IMPLEMENTER, work.number(), work.slot(), Cause.OTHER_CHANGE, List.of(who));
        }
    }

    // Nobody knows when it will be solved: it stands against every window until it is.
    private void incident(OpenIncident incident) {
        if (asked.contains(incident.item())) {
            found.add(new Collision(
                    Kind.INCIDENT,
                    incident.number(),
                    incident.openedAt(),
                    null,
                    Cause.CRITICAL_INCIDENT,
                    List.of(incident.item())));
        }
    }

    private void add(Kind kind, String with, Slot slot, Cause cause, List<String> path) {
        found.add(new Collision(kind, with, slot.from(), slot.to(), cause, path));
    }
}
