package io.fourline.incident;

import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import io.fourline.incident.IncidentDesk.Work;
import io.fourline.journal.Act;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.model.Watcher;
import io.fourline.ticket.store.TicketRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Who conducts a major incident, from its declaration until it stands down. */
@Stateless
@Accountable
public class MajorConduct {

    @Inject
    IncidentDesk desk;

    @Inject
    Directory directory;

    @Inject
    TicketRepository tickets;

    /** @throws RuleViolated when the manager may not run a major incident, or it is major already */
    public IncidentRecord declare(DeclareMajorIncident command) {
        String reason = checked(command.manager(), command.reason());
        Work work = desk.begin(IncidentAct.DECLARE_MAJOR, command);
        if (work.was().major()) {
            throw new RuleViolated("alreadyMajor", work.was().majorManager());
        }
        return entrust(work, TextRule.trim(command.manager()), reason);
    }

    /** @throws RuleViolated when the manager may not run a major incident, or it is none */
    public IncidentRecord entrust(EntrustMajorIncident command) {
        String reason = checked(command.manager(), command.reason());
        Work work = desk.begin(IncidentAct.ENTRUST_MAJOR, command);
        refuseWhereNotMajor(work);
        return entrust(work, TextRule.trim(command.manager()), reason);
    }

    /** @throws RuleViolated when it is no major incident */
    public IncidentRecord standDown(StandDownMajorIncident command) {
        Checks checks = new Checks();
        String reason = checks.text("reason", command.reason(), TextRule.PROSE);
        checks.done();
        Work work = desk.begin(IncidentAct.STAND_DOWN, command);
        refuseWhereNotMajor(work);
        work.incident().standDown();
        return desk.finish(work, desk.act(work).because(reason));
    }

    private static String checked(String manager, String given) {
        Checks checks = new Checks();
        checks.text("manager", manager, TextRule.NAME);
        String reason = checks.text("reason", given, TextRule.PROSE);
        checks.done();
        return reason;
    }

    private static void refuseWhereNotMajor(Work work) {
        if (!work.was().major()) {
            throw new RuleViolated("notMajor", work.number());
        }
    }

    // Whoever manages it must see it, whichever team has it.
    private IncidentRecord entrust(Work work, String manager, String reason) {
        Directory.Person person = directory.person(manager).orElse(null);
        Checks checks = new Checks();
        checks.that(person != null && person.active(), "manager", "unknown", manager);
        checks.done();
        if (!person.roles().contains(Role.LEAD) && !person.roles().contains(Role.AGENT)) {
            throw new RuleViolated(List.of(Reason.at("manager", "notStaff", manager)));
        }
        work.incident().declareMajor(manager);
        Act act = desk.act(work).because(reason);
        if (tickets.watcher(work.number(), manager).isEmpty()) {
            tickets.add(new Watcher(work.number(), manager));
            act = act.with("watcher", manager);
        }
        return desk.finish(work, act);
    }
}
