package io.fourline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.identity.Acting;
import io.fourline.incident.IncidentIntake;
import io.fourline.incident.OpenIncident;
import io.fourline.ticket.Channel;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The incidents of the demo, lived through by the desk's own services at their times. */
@Stateless
public class DemoIncidents implements DemoPart {

    private static final String STORIES = "/demo/incidents.json";

    @Inject
    IncidentIntake intake;

    @Inject
    DemoActs acts;

    @Inject
    Acting acting;

    @Inject
    DemoNumbers numbers;

    @Inject
    Clock clock;

    @Override
    public int place() {
        return 50;
    }

    @Override
    public void lay() {
        Instant now = clock.instant();
        for (JsonNode story : DemoStories.read(STORIES)) {
            numbers.keep(story.get("title").asText(), tell(story, now));
        }
    }

    private String tell(JsonNode story, Instant now) {
        Instant at = now.minus(Duration.parse(story.get("ago").asText()));
        acting.as(story.get("by").asText(), at);
        String number = intake.open(new OpenIncident(
                        story.get("title").asText(),
                        story.get("description").asText(),
                        Impact.valueOf(story.get("impact").asText()),
                        Urgency.valueOf(story.get("urgency").asText()),
                        story.get("service").asText(),
                        text(story, "category"),
                        text(story, "item"),
                        story.has("channel")
                                ? Channel.valueOf(story.get("channel").asText())
                                : null,
                        text(story, "requester")))
                .number();
        for (JsonNode step : story.get("steps")) {
            at = at.plus(Duration.parse(step.get("after").asText()));
            acting.as(step.get("by").asText(), at);
            acts.play(number, step, now);
        }
        return number;
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asText() : null;
    }
}
