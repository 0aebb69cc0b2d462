package io.fourline.change;

import io.fourline.change.model.Change;
import io.fourline.change.model.ChangeRights;
import io.fourline.change.store.ChangeRepository;
import io.fourline.identity.Caller;
import io.fourline.ticket.TicketKind;
import io.fourline.ticket.TicketNumber;
import io.fourline.ticket.TicketVerb;
import io.fourline.ticket.Watched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Changes as the desk of all tickets serves them. */
@ApplicationScoped
public class ChangeKind implements TicketKind<Change> {

    /** What a change is called in messages and URLs. */
    public static final String WORD = "change";

    @Inject
    ChangeRepository changes;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public boolean isNumber(String number) {
        return TicketNumber.CHANGE.matches(number);
    }

    @Override
    public Optional<Change> ticket(String number) {
        return changes.change(number);
    }

    @Override
    public boolean isSeenBy(Caller caller, Change change) {
        return ChangeRights.sees(caller, change.record());
    }

    @Override
    public boolean permits(TicketVerb act, Caller caller, Change change) {
        return ChangeRights.permits((ChangeAct) act, caller, change.record());
    }

    @Override
    public boolean allows(TicketVerb act, Change change) {
        return ChangeRights.possible((ChangeAct) act, change.record());
    }

    @Override
    public List<String> allowed(Caller caller, Change change) {
        return ChangeRights.allowed(caller, change.record());
    }

    /** The change with what the caller may do now. */
    ChangeRecord shown(Change change, Caller caller) {
        ChangeRecord record = change.record();
        return ChangeRecord.of(record.number(), record.version(), change.facts(), ChangeRights.allowed(caller, record));
    }

    @Override
    public TicketVerb commenting() {
        return ChangeAct.COMMENT;
    }

    @Override
    public TicketVerb attaching() {
        return ChangeAct.ATTACH;
    }

    @Override
    public Watched watched(Change change) {
        return change.watched();
    }

    @Override
    public void forget(Change change) {
        changes.forget(change);
    }

    @Override
    public void flush() {
        changes.flush();
    }
}
