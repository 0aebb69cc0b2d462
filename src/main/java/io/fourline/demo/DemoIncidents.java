package io.fourline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.identity.Acting;
import io.fourline.incident.IncidentIntake;
import io.fourline.incident.OpenIncident;
import io.fourline.ticket.Channel;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    Clock clock;

    @Override
    public int place() {
        return 50;
    }

    @Override
    public void lay() {
        Instant now = clock.instant();
        for (JsonNode story : stories()) {
            tell(story, now);
        }
    }

    private void tell(JsonNode story, Instant now) {
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
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asText() : null;
    }

    private static JsonNode stories() {
        try (InputStream in = DemoIncidents.class.getResourceAsStream(STORIES)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
