package io.fourline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.change.ChangeIntake;
import io.fourline.change.ChangeModel;
import io.fourline.change.DraftChange;
import io.fourline.change.Plans;
import io.fourline.change.TemplateAdministration;
import io.fourline.change.TemplateRecord;
import io.fourline.identity.Acting;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** The changes of the demo and the templates of the standard ones, each step in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoChanges implements DemoPart {

    private static final Duration MONTH = Duration.ofDays(30);

    @EJB
    ChangeIntake intake;

    @EJB
    TemplateAdministration templates;

    @Inject
    DemoChangeActs acts;

    @Inject
    Acting acting;

    @Inject
    DemoNumbers numbers;

    @Inject
    Clock clock;

    @Override
    public int place() {
        return 75;
    }

    @Override
    public void lay() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        DemoStories.read("/demo/templates.json").forEach(template -> approve(template, now.minus(MONTH)));
        for (JsonNode story : DemoStories.read("/demo/changes.json")) {
            numbers.keep(story.get("title").asText(), tell(story, now));
        }
    }

    private void approve(JsonNode template, Instant at) {
        acting.as("change", at);
        TemplateRecord made = templates.create(new TemplateRecord(
                text(template, "code"),
                text(template, "name"),
                text(template, "description"),
                text(template, "service"),
                plans(template),
                template.get("minutes").asInt(),
                true,
                null,
                null,
                0));
        acting.as("cab", at.plus(Duration.ofHours(2)));
        templates.approve(made.code(), made.version());
    }

    private String tell(JsonNode story, Instant now) {
        Instant at = now.minus(Duration.parse(text(story, "ago")));
        acting.as(text(story, "by"), at);
        String number = intake.draft(draft(story, now)).number();
        for (JsonNode step : story.get("steps")) {
            at = at.plus(Duration.parse(text(step, "after")));
            acting.as(text(step, "by"), at);
            acts.play(number, step);
        }
        return number;
    }

    private DraftChange draft(JsonNode story, Instant now) {
        boolean planned = story.has("from");
        Instant from = planned ? now.plus(Duration.parse(text(story, "from"))) : null;
        Instant to = planned ? from.plus(Duration.parse(text(story, "length"))) : null;
        return new DraftChange(
                text(story, "title"),
                text(story, "description"),
                ChangeModel.valueOf(text(story, "model")),
                text(story, "template"),
                text(story, "service"),
                DemoProblems.texts(story, "items"),
                from,
                to,
                risk(story.path("risk")),
                story.has("implementation") ? plans(story) : null,
                null,
                text(story, "reason"),
                text(story, "impact"),
                "change",
                text(story, "implementer"),
                text(story, "team"));
    }

    private static Map<String, String> risk(JsonNode answers) {
        Map<String, String> risk = new HashMap<>();
        answers.fields()
                .forEachRemaining(
                        answer -> risk.put(answer.getKey(), answer.getValue().asText()));
        return risk;
    }

    private static Plans plans(JsonNode node) {
        return new Plans(
                node.path("implementation").asText(""),
                node.path("test").asText(""),
                node.path("backOut").asText(""));
    }

    private static String text(JsonNode node, String field) {
        return DemoProblems.text(node, field);
    }
}
