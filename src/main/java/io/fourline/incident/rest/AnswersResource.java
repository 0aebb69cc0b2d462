package io.fourline.incident.rest;

import io.fourline.incident.ReadyAnswers;
import io.fourline.incident.ReadyAnswers.Answers;
import io.fourline.incident.ReadyAnswers.Matter;
import io.fourline.incident.TeamVote;
import io.fourline.search.Alike;
import io.fourline.search.Hit.Piece;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What is already known of a matter that is no incident yet. */
@ApplicationScoped
@Path("/answers")
@Produces(MediaType.APPLICATION_JSON)
public class AnswersResource {

    /** A matter that is no incident yet. */
    public record Question(
            @Text(TextRule.TITLE) String title,
            @Omittable String description,
            @Omittable String service,
            @Omittable String category,
            @Omittable String configurationItem) {

        Matter matter() {
            return new Matter(null, title, description, service, category, configurationItem);
        }
    }

    /**
     * Something that is already known.
     *
     * @param words the telling words that both have
     * @param facts the names of the facts that both have
     */
    public record Known(
            String kind,
            String key,
            String title,
            List<Piece> snippet,
            String state,
            double score,
            List<String> words,
            List<String> facts) {

        static Known of(Alike alike) {
            return new Known(
                    alike.hit().kind(),
                    alike.hit().key(),
                    alike.hit().titleText(),
                    alike.hit().snippet(),
                    alike.hit().fact("state"),
                    alike.score(),
                    alike.words(),
                    alike.facts());
        }

        static List<Known> of(List<Alike> all) {
            return all.stream().map(Known::of).toList();
        }
    }

    /** Each list the most alike first. */
    public record AllKnown(
            List<Known> articles,
            List<Known> knownErrors,
            List<Known> solved,
            List<Known> duplicates,
            List<Known> majors,
            List<TeamVote> teams) {

        static AllKnown of(Answers answers) {
            return new AllKnown(
                    Known.of(answers.articles()),
                    Known.of(answers.knownErrors()),
                    Known.of(answers.solved()),
                    Known.of(answers.duplicates()),
                    Known.of(answers.majors()),
                    answers.teams());
        }
    }

    @Inject
    ReadyAnswers answers;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("What is already known of a matter that is no incident yet, with why.")
    public AllKnown ofQuestion(Question question) {
        return AllKnown.of(answers.forMatter(question.matter()));
    }
}
