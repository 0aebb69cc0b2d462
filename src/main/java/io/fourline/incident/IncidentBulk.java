package io.fourline.incident;

import io.fourline.shared.error.DeskException;
import io.fourline.shared.error.Reason;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The same act on many incidents, each in a transaction of its own: one that is refused does not stop the others. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IncidentBulk {

    @EJB
    IncidentEscalation escalation;

    /** @param refusals why it was not done, empty when it was */
    public record Outcome(String number, List<Reason> refusals) {
        public boolean isDone() {
            return refusals.isEmpty();
        }
    }

    public List<Outcome> accept(List<String> numbers) {
        return each(numbers, number -> escalation.accept(new AcceptIncident(number, null)));
    }

    public List<Outcome> assign(List<String> numbers, String assignee) {
        return each(numbers, number -> escalation.assign(new AssignIncident(number, null, assignee)));
    }

    /** Does it with each; what one of them is refused for stands in its outcome. */
    public static List<Outcome> each(Collection<String> numbers, Consumer<String> act) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String number : numbers) {
            outcomes.add(one(number, act));
        }
        return outcomes;
    }

    private static Outcome one(String number, Consumer<String> act) {
        try {
            act.accept(number);
            return new Outcome(number, List.of());
        } catch (DeskException refusal) {
            return new Outcome(number, refusal.reasons());
        }
    }
}
