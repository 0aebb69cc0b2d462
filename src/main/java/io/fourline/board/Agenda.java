package io.fourline.board;

import io.fourline.change.ChangeFilter;
import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeReading;
import io.fourline.change.ChangeRecord;
import io.fourline.change.ChangeState;
import io.fourline.change.Decision;
import io.fourline.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** What the board has to talk about, as the changes stand now. */
@ApplicationScoped
class Agenda {

    private static final int LOOKED_THROUGH = 500;
    private static final Comparator<ChangeRecord> SOONEST = Comparator.comparing(
                    ChangeRecord::from, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(ChangeRecord::number);

    @Inject
    ChangeReading changes;

    /**
     * Votes that are waited for, emergencies to be approved afterwards, and reviews; each in the order of their windows.
     *
     * @param present what has been written down already goes on
     */
    List<AgendaPoint> waiting(List<AgendaPoint> present) {
        Map<String, AgendaPoint> points = new LinkedHashMap<>();
        put(points, ChangeState.APPROVAL, AgendaPoint.Why.APPROVAL, Agenda::isBeforeTheBoard);
        for (ChangeState state : List.of(ChangeState.SCHEDULED, ChangeState.IMPLEMENTING, ChangeState.REVIEW)) {
            put(points, state, AgendaPoint.Why.EMERGENCY, Agenda::isUnapprovedEmergency);
        }
        put(points, ChangeState.REVIEW, AgendaPoint.Why.REVIEW, change -> true);
        for (AgendaPoint point : present) {
            boolean stays =
                    point.why() == AgendaPoint.Why.ADDED || !point.minutes().isEmpty();
            if (stays || points.containsKey(point.change())) {
                points.put(point.change(), point);
            }
        }
        return List.copyOf(points.values());
    }

    private void put(
            Map<String, AgendaPoint> points, ChangeState state, AgendaPoint.Why why, Predicate<ChangeRecord> belongs) {
        changes.changes(ChangeFilter.in(state), null, LOOKED_THROUGH).items().stream()
                .filter(belongs)
                .sorted(SOONEST)
                .forEach(change -> points.putIfAbsent(change.number(), new AgendaPoint(change.number(), why, "")));
    }

    private static boolean isBeforeTheBoard(ChangeRecord change) {
        return change.approval() == Decision.PENDING
                && change.presentStage() != null
                && Objects.equals(change.presentStage().group(), Role.CAB_MEMBER.name());
    }

    private static boolean isUnapprovedEmergency(ChangeRecord change) {
        return change.model() == ChangeModel.EMERGENCY && change.approval() != Decision.APPROVED;
    }
}
