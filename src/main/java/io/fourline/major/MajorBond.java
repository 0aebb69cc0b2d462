package io.fourline.major;

import io.fourline.incident.IncidentFollowers;
import io.fourline.incident.IncidentState;
import io.fourline.incident.OnIncident;
import io.fourline.incident.ResolutionCode;
import io.fourline.major.MajorDesk.Work;
import io.fourline.shared.error.RuleViolated;
import io.fourline.ticket.Accountable;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** One child at a time, each in a transaction of its own, with an entry in the room and one in the child's history. */
@Stateless
@Accountable
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MajorBond {

    @Inject
    MajorDesk desk;

    @EJB
    IncidentFollowers followers;

    @EJB
    MajorReading reading;

    /** An act on one child; {@code number} is the parent's. */
    public record OnChild(String number, Integer version, String child) implements OnIncident {}

    public void attach(OnChild command) {
        Work work = desk.begin(MajorAct.ATTACH, command);
        followers.attach(command.child(), command.number());
        desk.finish(work, work.act().with("child", command.child()));
    }

    /** @throws RuleViolated while the parent itself is not resolved */
    public void resolve(OnChild command, ResolutionCode code, String text) {
        Work work = desk.begin(MajorAct.SETTLE, command);
        IncidentState parent = reading.incident(command.number()).state();
        if (parent != IncidentState.RESOLVED && parent != IncidentState.CLOSED) {
            throw new RuleViolated("parentNotResolved", command.number());
        }
        followers.resolve(command.child(), command.number(), code, text);
        desk.finish(work, work.act().with("child", command.child()).with("how", "resolved"));
    }

    public void inform(OnChild command, String text) {
        Work work = desk.begin(MajorAct.SETTLE, command);
        followers.inform(command.child(), command.number(), text);
        desk.finish(work, work.act().with("child", command.child()).with("how", "informed"));
    }
}
