package io.fourline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.identity.Acting;
import io.fourline.problem.ProblemIntake;
import io.fourline.problem.RaiseProblem;
import io.fourline.problem.RaisedFrom;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/** The problems of the demo, lived through by the desk's own services, each step in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoProblems implements DemoPart {

    private static final String STORIES = "/demo/problems.json";

    @EJB
    ProblemIntake intake;

    @Inject
    DemoProblemActs acts;

    @Inject
    Acting acting;

    @Inject
    DemoNumbers numbers;

    @Inject
    Clock clock;

    @Override
    public int place() {
        return 65;
    }

    @Override
    public void lay() {
        Instant now = clock.instant();
        for (JsonNode story : DemoStories.read(STORIES)) {
            numbers.keep(story.get("title").asText(), tell(story, now));
        }
    }

    private String tell(JsonNode story, Instant now) {
        Instant at = now.minus(Duration.parse(text(story, "ago")));
        acting.as(text(story, "by"), at);
        String number = intake.raise(raised(story)).number();
        for (JsonNode step : story.get("steps")) {
            at = at.plus(Duration.parse(text(step, "after")));
            acting.as(text(step, "by"), at);
            acts.play(number, step, now);
        }
        return number;
    }

    private RaiseProblem raised(JsonNode story) {
        List<String> incidents =
                texts(story, "incidents").stream().map(numbers::of).toList();
        return new RaiseProblem(
                text(story, "title"),
                text(story, "description"),
                Impact.valueOf(text(story, "impact")),
                Urgency.valueOf(text(story, "urgency")),
                text(story, "service"),
                text(story, "category"),
                texts(story, "items"),
                incidents,
                text(story, "symptoms"),
                "problem",
                null,
                null,
                story.has("from") ? RaisedFrom.valueOf(text(story, "from")) : null);
    }

    static List<String> texts(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asText() : null;
    }
}
