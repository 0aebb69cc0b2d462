package io.fourline.change;

import io.fourline.change.model.ChangeRights;
import io.fourline.change.store.ChangeLists;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.journal.Fold;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.TicketReading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads changes: one as it stands or stood, and lists of them, for those who may see them. */
@Stateless
public class ChangeReading {

    private static final int VOTES_LOOKED_THROUGH = 500;

    @Inject
    TicketReading reading;

    @Inject
    ChangeKind kind;

    @Inject
    ChangeLists lists;

    @Inject
    CausedIncidents caused;

    @Inject
    Acting acting;

    /** @throws io.fourline.shared.error.NotFound when there is no such change, or the caller may not see it */
    public ChangeRecord change(String number) {
        return kind.shown(reading.see(kind, number, "read"), acting.caller());
    }

    /** The change as it stood, entries at that instant included. */
    public ChangeRecord asOf(String number, Instant instant) {
        Map<String, Object> facts = reading.asOf(kind, number, instant);
        return ChangeRecord.of(number, (Integer) facts.get(Fold.VERSION), facts, List.of());
    }

    /**
     * A page of changes, none for requesters.
     *
     * @param after sort values to go on after, {@code null} for the first page
     */
    public Listing<ChangeRecord> changes(ChangeFilter filter, List<Object> after, int limit) {
        Caller caller = acting.caller();
        if (!caller.isOfDesk() && !caller.has(Role.SUPPLIER)) {
            return new Listing<>(List.of(), null);
        }
        ChangeLists.Supplier only = caller.isOfDesk() ? null : new ChangeLists.Supplier(caller.name(), caller.teams());
        List<ChangeRecord> read = lists.changes(filter, only, after, limit + 1).stream()
                .map(change -> kind.shown(change, caller))
                .toList();
        return Listing.cut(read, limit, last -> keys(filter.sort(), last));
    }

    /** Changes in whose present stage the caller has a vote to cast, the longest waiting first. */
    public List<ChangeRecord> toVote() {
        Caller caller = acting.caller();
        return lists.awaitingVotes(VOTES_LOOKED_THROUGH).stream()
                .map(change -> kind.shown(change, caller))
                .filter(change -> change.allowedActions().contains(ChangeAct.VOTE.noun()))
                .toList();
    }

    /** Changes that the caller sees whose work has begun since then, the latest first. */
    public List<ChangeRecord> begunSince(Instant since, int limit) {
        Caller caller = acting.caller();
        return lists.begunSince(since, limit).stream()
                .map(change -> kind.shown(change, caller))
                .filter(change -> ChangeRights.sees(caller, change))
                .toList();
    }

    /** Teams that changes name, to choose from. */
    public List<String> teams() {
        return acting.caller().isOfDesk() ? lists.teams() : List.of();
    }

    /** Incidents that may have been caused by it, and that nobody has said anything about yet. */
    public List<SuspectIncident> proposedIncidents(String number) {
        return caused.proposed(reading.see(kind, number, "readIncidents").record());
    }

    /** Changes that are known to have caused an incident, the latest begun first; none for requesters. */
    public List<ChangeRecord> thatCaused(String incident) {
        Caller caller = acting.caller();
        return lists.thatCaused(incident).stream()
                .map(change -> kind.shown(change, caller))
                .filter(change -> ChangeRights.sees(caller, change))
                .toList();
    }

    private static List<Object> keys(ChangeSort sort, ChangeRecord last) {
        return sort.columns().stream()
                .map(column -> switch (column) {
                    case "opened_at" -> (Object) Instants.toMicros(last.openedAt());
                    case "from_at" -> Instants.toMicros(last.from());
                    default -> last.number();
                })
                .toList();
    }
}
