package io.fourline.problem;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.incident.IncidentRow;
import io.fourline.journal.Act;
import io.fourline.problem.model.Logged;
import io.fourline.problem.model.Problem;
import io.fourline.problem.model.Standing;
import io.fourline.problem.store.ProblemRepository;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.Impact;
import io.fourline.ticket.PriorityMatrix;
import io.fourline.ticket.Urgency;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Problems are raised: by hand, from incidents, or because something recurs. */
@Stateless
@Accountable
public class ProblemIntake {

    @Inject
    ProblemDesk desk;

    @Inject
    ProblemRegisters registers;

    @Inject
    ProblemStandings standings;

    @Inject
    ProblemRepository problems;

    @Inject
    PriorityMatrix matrix;

    @Inject
    Acting acting;

    /** Whether the caller may raise problems: whoever meets their incidents may. */
    public boolean isOpen() {
        return standings.of(acting.caller()).compareTo(Standing.AGENT) >= 0;
    }

    /** It opens LOGGED with the experts of its service's chain. */
    public ProblemRecord raise(RaiseProblem command) {
        Caller caller = acting.caller();
        standings.requireSight(caller);
        if (!isOpen()) {
            throw new Forbidden("notYourAct", "raise");
        }
        Logged logged = checked(command, caller);
        Instant at = acting.now();
        Problem problem =
                new Problem(problems.nextNumber(), logged, matrix.priority(logged.impact(), logged.urgency()), at);
        problems.add(problem);
        return desk.opened(
                problem, Act.of(problem.number(), "open").by(caller.name()).at(at));
    }

    private Logged checked(RaiseProblem command, Caller caller) {
        Checks checks = new Checks();
        String title = checks.text("title", command.title(), TextRule.TITLE);
        String description = checks.text("description", command.description(), TextRule.DESCRIPTION);
        String service = checks.text("service", command.service(), TextRule.NAME);
        String category = checks.optionalText("category", command.category(), TextRule.NAME);
        String symptoms = checks.optionalText("symptoms", command.symptoms(), TextRule.DESCRIPTION);
        checks.done();
        registers.checkService(checks, service);
        registers.checkCategory(checks, category);
        Set<String> items = registers.items(checks, command.configurationItems(), List.of());
        Set<String> incidents = numbers(registers.incidents(checks, command.incidents()));
        String owner = owner(command, caller);
        registers.checkOwner(checks, owner);
        registers.checkTeam(checks, command.team());
        registers.checkStaff(checks, "assignee", command.assignee());
        checks.done();
        return new Logged(
                title,
                description,
                command.impact() == null ? Impact.MEDIUM : command.impact(),
                command.urgency() == null ? Urgency.MEDIUM : command.urgency(),
                service,
                category,
                items,
                incidents,
                symptoms,
                owner,
                command.team() == null ? registers.expertsOf(service) : command.team(),
                command.assignee(),
                raisedFrom(command, incidents),
                acting.door());
    }

    private static String owner(RaiseProblem command, Caller caller) {
        if (command.owner() != null) {
            return command.owner();
        }
        return caller.has(Role.PROBLEM_MANAGER) ? caller.name() : null;
    }

    private static RaisedFrom raisedFrom(RaiseProblem command, Collection<String> incidents) {
        if (command.raisedFrom() != null) {
            return command.raisedFrom();
        }
        return incidents.isEmpty() ? RaisedFrom.HAND : RaisedFrom.INCIDENTS;
    }

    private static Set<String> numbers(List<IncidentRow> rows) {
        return rows.stream().map(IncidentRow::number).collect(Collectors.toCollection(TreeSet::new));
    }
}
