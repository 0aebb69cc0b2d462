package io.fourline.major;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.major.model.MajorIncident;
import io.fourline.major.store.MajorRepository;
import io.fourline.shared.time.Instants;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;

/** One overdue promise in a transaction of its own. */
@Stateless
public class MajorBell {

    @Inject
    MajorRepository majors;

    @Inject
    MajorDesk desk;

    @Inject
    MajorAudience audience;

    @Inject
    Journal journal;

    @Inject
    Acting acting;

    /** Tells it, if it still is to be told: another node, or the news itself, may have been faster. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ring(String number) {
        acting.asSystem();
        Instant at = journal.lock(MajorDesk.subject(number), acting.now());
        if (!majors.holdDue(number, acting.now())) {
            return;
        }
        MajorIncident major = majors.major(number).orElseThrow(() -> MajorDesk.unknown(number));
        if (!major.isDue(acting.now())) {
            return;
        }
        major.rung();
        if (!majors.isOverdueTold(number, major.promisedAt())) {
            majors.addOverdue(number, major.promisedAt(), at);
            tell(major, at);
        }
    }

    private void tell(MajorIncident major, Instant at) {
        Act act = Act.of(MajorDesk.subject(major.number()), MajorActed.OVERDUE)
                .by(Caller.SYSTEM_NAME)
                .at(at)
                .changing(major.facts(), major.facts())
                .with("promised", Instants.text(major.promisedAt()));
        desk.record(act, major, null, audience.ofPromise(major.record()));
    }
}
