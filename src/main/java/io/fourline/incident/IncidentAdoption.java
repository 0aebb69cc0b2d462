package io.fourline.incident;

import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.incident.IncidentBulk.Outcome;
import io.fourline.incident.store.PinnedIncidents;
import io.fourline.shared.error.DeskException;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.shared.time.Instants;
import io.fourline.sla.Book;
import io.fourline.sla.Pin;
import io.fourline.sla.Timelines;
import io.fourline.terms.TermsSelection;
import io.fourline.terms.TermsVersion;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Running tickets keep the version of terms and calendars they were opened under. Here administrators see what moving
 * them to another version would do, and move them: each ticket is an act of its own, so that one that is refused stops
 * no other, and sending the same again moves only what is not there yet.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IncidentAdoption {

    private static final int READ_AT_ONCE = 500;

    @Inject
    Acting acting;

    @Inject
    PinnedIncidents pinned;

    @Inject
    TermsSelection terms;

    @Inject
    Book book;

    @Inject
    Timelines timelines;

    @EJB
    IncidentTerms incidents;

    /**
     * What came of it.
     *
     * @param unchanged were there already when their turn came, or had come under other terms
     * @param refused stay as they were, and why
     * @param remaining were not tried for lack of time
     */
    public record Result(
            String terms, String calendars, int moved, int unchanged, List<Outcome> refused, int remaining) {

        public Result {
            refused = List.copyOf(refused);
        }
    }

    /** What moving every running ticket of these terms to this version would do now. */
    public AdoptionPreview preview(String code, String label) {
        acting.caller().require(Role.ADMINISTRATOR);
        Pin pin = pin(code, label);
        AdoptionFigures figures = new AdoptionFigures(pin, book, Instants.toMicros(acting.now()));
        List<String> numbers = elsewhere(pin);
        for (int from = 0; from < numbers.size(); from += READ_AT_ONCE) {
            List<String> some = numbers.subList(from, Math.min(numbers.size(), from + READ_AT_ONCE));
            var read = timelines.timelines(some);
            some.stream().filter(read::containsKey).forEach(number -> figures.add(number, read.get(number)));
        }
        return figures.preview();
    }

    /** Moves them, as many as the time given allows. */
    public Result move(AdoptTerms command) {
        acting.caller().require(Role.ADMINISTRATOR);
        Checks checks = new Checks();
        String reason = checks.text("reason", command.reason(), TextRule.PROSE);
        checks.done();
        Pin pin = pin(command.code(), command.label());
        List<String> numbers = elsewhere(pin).stream()
                .filter(number -> !command.skipped().contains(number))
                .toList();
        Instant begun = acting.now();
        int moved = 0;
        int tried = 0;
        List<Outcome> refused = new ArrayList<>();
        while (tried < numbers.size() && Duration.between(begun, acting.now()).compareTo(command.within()) < 0) {
            String number = numbers.get(tried++);
            try {
                moved += incidents.repin(new RepinIncident(number, null, pin, reason)) ? 1 : 0;
            } catch (DeskException refusal) {
                refused.add(new Outcome(number, refusal.reasons()));
            }
        }
        if (moved > 0) {
            incidents.adopted(command, moved);
        }
        int unchanged = tried - moved - refused.size();
        return new Result(pin.terms(), pin.calendarsText(), moved, unchanged, refused, numbers.size() - tried);
    }

    private List<String> elsewhere(Pin pin) {
        return pinned.running(terms.versionNames(pin.code())).entrySet().stream()
                .filter(ticket -> !ticket.getValue().equals(pin))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private Pin pin(String code, String label) {
        TermsVersion version =
                terms.version(code, label).orElseThrow(() -> new NotFound("terms version", code + '@' + label));
        return terms.pin(version, acting.now()).orElseThrow(() -> new RuleViolated("calendarMissing", version.name()));
    }
}
