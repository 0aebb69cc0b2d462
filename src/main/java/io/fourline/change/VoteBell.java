package io.fourline.change;

import io.fourline.change.store.VoteBells;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Tells once that the time to vote in a stage ends soon, or has ended. */
@Stateless
public class VoteBell {

    @Inject
    VoteBells bells;

    @Inject
    Event<VotingDue> due;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ring(ChangeRecord change, boolean over, Instant at) {
        Stage stage = change.presentStage();
        int place = change.stages().indexOf(stage);
        if (bells.ring(change.number(), place, stage.deadline(), over, at)) {
            due.fire(new VotingDue(change, stage, over, at));
        }
    }
}
