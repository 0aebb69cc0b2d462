package io.fourline.problem;

import io.fourline.ticket.Impact;
import io.fourline.ticket.TicketCommand;
import io.fourline.ticket.Urgency;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Describes a problem better.
 *
 * @param change what its facts become, of what they are when the act begins
 */
public record CorrectProblem(String number, Integer version, UnaryOperator<Gist> change) implements TicketCommand {

    /** What may be corrected. */
    public record Gist(
            String title,
            String description,
            String symptoms,
            Impact impact,
            Urgency urgency,
            String service,
            String category,
            List<String> configurationItems,
            String owner) {

        static Gist of(ProblemRecord problem) {
            return new Gist(
                    problem.title(),
                    problem.description(),
                    problem.symptoms(),
                    problem.impact(),
                    problem.urgency(),
                    problem.service(),
                    problem.category(),
                    problem.configurationItems(),
                    problem.owner());
        }
    }
}
