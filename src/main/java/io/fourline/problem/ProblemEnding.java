package io.fourline.problem;

import io.fourline.incident.IncidentFollowers;
import io.fourline.incident.IncidentLookup;
import io.fourline.incident.IncidentRow;
import io.fourline.incident.IncidentState;
import io.fourline.incident.ResolutionCode;
import io.fourline.journal.Entry;
import io.fourline.journal.JournalReading;
import io.fourline.shared.error.DeskException;
import io.fourline.shared.error.Reason;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ends a problem and sees to its incidents: first it is shown what will happen, then each incident is resolved or
 * informed by an act of its own, so that one that is refused stops no other.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProblemEnding {

    private static final Logger LOG = Logger.getLogger(ProblemEnding.class.getName());

    /** What becomes of the incidents of a problem that ends so; nothing where it says nothing about them. */
    private static final Map<ProblemResolutionCode, ResolutionCode> WITH = Map.of(
            ProblemResolutionCode.FIXED, ResolutionCode.FIXED,
            ProblemResolutionCode.ACCEPTED, ResolutionCode.WORKAROUND,
            ProblemResolutionCode.NOT_REPRODUCED, ResolutionCode.NO_FAULT,
            ProblemResolutionCode.DUPLICATE, ResolutionCode.DUPLICATE);

    @Inject
    ProblemReading reading;

    @Inject
    ProblemResolution resolution;

    @Inject
    IncidentLookup lookup;

    @Inject
    IncidentFollowers followers;

    @Inject
    JournalReading history;

    /**
     * What will happen to an incident, as long as nobody says otherwise; or what has happened to it.
     *
     * @param told account names of who will be told, or was
     * @param refusals codes of why it was not done
     */
    public record Foreseen(
            String number,
            String title,
            IncidentState state,
            String team,
            String assignee,
            IncidentFate fate,
            List<String> told,
            List<String> refusals) {}

    /** What has happened to an incident. */
    public record Outcome(String number, IncidentFate fate, List<Reason> refusals) {

        public boolean done() {
            return refusals.isEmpty();
        }

        Map<String, Object> facts() {
            Map<String, Object> facts = new TreeMap<>();
            facts.put("number", number);
            facts.put("fate", fate.name());
            facts.put("refusals", refusals.stream().map(Reason::code).toList());
            return facts;
        }

        static Outcome of(Map<?, ?> facts) {
            return new Outcome(
                    (String) facts.get("number"),
                    IncidentFate.valueOf((String) facts.get("fate")),
                    ((List<?>) facts.get("refusals"))
                            .stream().map(code -> Reason.of((String) code)).toList());
        }
    }

    /** The problem after its end, and what has happened to each of its incidents. */
    public record Ended(ProblemRecord problem, List<Outcome> outcomes) {}

    /**
     * What resolving the problem in this way will do to the incidents linked to it that the caller sees; of a problem
     * that is resolved already, what it did.
     */
    public List<Foreseen> preview(String number, ProblemResolutionCode code) {
        ProblemRecord problem = reading.problem(number);
        List<IncidentRow> rows = lookup.rows(problem.incidents());
        Map<String, Set<String>> told = lookup.audience(rows);
        Map<String, Outcome> done = problem.state().isOpen() ? Map.of() : outcomes(number);
        return rows.stream()
                .map(row -> problem.state().isOpen()
                        ? foreseen(row, fate(row, code), told.get(row.number()), List.of())
                        : foreseen(row, done.get(row.number()), told.get(row.number())))
                .toList();
    }

    private static Foreseen foreseen(IncidentRow row, Outcome outcome, Set<String> told) {
        return outcome == null
                ? foreseen(row, IncidentFate.LEAVE, told, List.of())
                : foreseen(
                        row,
                        outcome.fate(),
                        outcome.done() ? told : Set.of(),
                        outcome.refusals().stream().map(Reason::code).toList());
    }

    private static Foreseen foreseen(IncidentRow row, IncidentFate fate, Set<String> told, List<String> refusals) {
        return new Foreseen(
                row.number(),
                row.title(),
                row.state(),
                row.team(),
                row.assignee(),
                fate,
                fate == IncidentFate.LEAVE ? List.of() : List.copyOf(told),
                refusals);
    }

    // The last time counts: a problem may have been resolved before, and come back.
    private Map<String, Outcome> outcomes(String number) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (Entry entry : history.history(number)) {
            if (entry.act().equals(ProblemAct.RESOLVE.verb())) {
                outcomes.clear();
            } else if (entry.act().equals(ProblemAct.FOLLOW.verb())) {
                ((List<?>) entry.details().get("incidents"))
                        .stream()
                                .map(facts -> Outcome.of((Map<?, ?>) facts))
                                .forEach(one -> outcomes.put(one.number(), one));
            }
        }
        return outcomes;
    }

    // A fix ends what is still open; another end does not say that the user can work again; and of a duplicate nobody
    // need hear, as the other problem goes on with its incidents.
    private static IncidentFate fate(IncidentRow row, ProblemResolutionCode code) {
        if (!row.live() || !row.state().isOpen() || code == ProblemResolutionCode.DUPLICATE) {
            return IncidentFate.LEAVE;
        }
        return code == null || code == ProblemResolutionCode.FIXED ? IncidentFate.RESOLVE : IncidentFate.INFORM;
    }

    /** Resolves the problem, then does with each incident what is wanted, or what the preview said. */
    public Ended resolve(ResolveProblem command) {
        List<Foreseen> foreseen = preview(command.number(), command.code());
        ProblemRecord resolved = resolution.resolve(command);
        List<Outcome> outcomes = new ArrayList<>();
        for (Foreseen incident : foreseen) {
            IncidentFate wanted = command.incidents() == null
                    ? incident.fate()
                    : command.incidents().getOrDefault(incident.number(), incident.fate());
            if (wanted != IncidentFate.LEAVE) {
                outcomes.add(follow(incident.number(), wanted, resolved));
            }
        }
        return new Ended(
                outcomes.isEmpty() ? resolved : resolution.follow(new ActOnProblem(resolved.number(), null), outcomes),
                outcomes);
    }

    private Outcome follow(String incident, IncidentFate fate, ProblemRecord problem) {
        try {
            if (fate == IncidentFate.RESOLVE) {
                followers.resolveWith(
                        incident, problem.number(), WITH.get(problem.resolutionCode()), problem.resolution());
            } else {
                followers.informWith(incident, problem.number(), problem.resolution());
            }
            return new Outcome(incident, fate, List.of());
        } catch (DeskException refusal) {
            return new Outcome(incident, fate, refusal.reasons());
        } catch (EJBException fault) {
            LOG.log(Level.SEVERE, "An incident could not follow its problem: " + incident, fault);
            return new Outcome(incident, fate, List.of(Reason.of("couldNotFollow")));
        }
    }
}
