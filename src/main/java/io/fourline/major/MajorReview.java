package io.fourline.major;

import io.fourline.incident.MajorConduct;
import io.fourline.incident.StandDownMajorIncident;
import io.fourline.major.MajorDesk.Work;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** How a major incident ends, and what is written down about it then. */
@Stateless
@Accountable
public class MajorReview {

    @Inject
    MajorDesk desk;

    @Inject
    MajorAudience audience;

    @EJB
    MajorConduct conduct;

    /** It is over, or was none: the incident goes on as any other, and what was said moves into the past. */
    public MajorRecord standDown(StandDownMajor command) {
        Checks checks = new Checks();
        String reason = checks.text("reason", command.reason(), TextRule.PROSE);
        checks.done();
        Work work = desk.begin(MajorAct.STAND_DOWN, command);
        conduct.standDown(new StandDownMajorIncident(work.number(), null, reason));
        Map<String, String> told = audience.ofPublic(work.was(), work.actor());
        audience.ofInternal(work.was(), work.actor()).forEach(told::putIfAbsent);
        work.major().standDown(work.at());
        return desk.finish(work, work.act().because(reason), null, told);
    }

    public MajorRecord review(ReviewMajor command) {
        Checks checks = new Checks();
        String summary = text("summary", command.summary(), checks);
        String rootCause = text("rootCause", command.rootCause(), checks);
        String actions = text("actions", command.actions(), checks);
        checks.done();
        Work work = desk.begin(MajorAct.REVIEW, command);
        work.major().review(summary, rootCause, actions);
        return desk.finish(work, work.act());
    }

    private static String text(String field, String given, Checks checks) {
        String kept = checks.optionalText(field, given, TextRule.DESCRIPTION);
        return kept == null || kept.isEmpty() ? null : kept;
    }
}
