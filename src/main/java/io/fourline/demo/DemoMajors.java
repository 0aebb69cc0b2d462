package io.fourline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.identity.Acting;
import io.fourline.major.AppointMajor;
import io.fourline.major.MajorChildren;
import io.fourline.major.MajorLog;
import io.fourline.major.MajorParts;
import io.fourline.major.MajorReview;
import io.fourline.major.MajorRoles;
import io.fourline.major.MajorScope;
import io.fourline.major.Phase;
import io.fourline.major.PostUpdate;
import io.fourline.major.ReviewMajor;
import io.fourline.major.ScopeMajor;
import io.fourline.major.StandDownMajor;
import io.fourline.ticket.Visibility;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What happened in the rooms of the demo's major incidents, each step in a transaction of its own, as children are bound. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoMajors implements DemoPart {

    private static final String STORIES = "/demo/majors.json";

    @Inject
    Room room;

    @Inject
    Acting acting;

    @Inject
    DemoNumbers numbers;

    @Inject
    Clock clock;

    /** What is done in the room of a major incident. */
    @Dependent
    public static class Room {

        @EJB
        MajorParts parts;

        @EJB
        MajorLog log;

        @EJB
        MajorChildren children;

        @EJB
        MajorReview review;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public void lay() {
        Instant now = clock.instant();
        for (JsonNode story : DemoStories.read(STORIES)) {
            for (JsonNode step : story.get("steps")) {
                Instant at = now.minus(Duration.parse(text(step, "ago")));
                acting.as(text(step, "by"), at);
                play(numbers.of(text(story, "title")), step, at);
            }
        }
    }

    private void play(String number, JsonNode step, Instant at) {
        switch (text(step, "do")) {
            case "parts" -> room.parts.appoint(new AppointMajor(number, null, roles(step), null));
            case "about" ->
                room.parts.scope(new ScopeMajor(
                        number,
                        null,
                        new MajorScope(
                                text(step, "headline"), texts(step, "services"), texts(step, "items"), List.of())));
            case "tell" -> room.log.post(update(number, step, Visibility.PUBLIC, at));
            case "note" -> room.log.post(update(number, step, Visibility.INTERNAL, at));
            case "attach" ->
                room.children.attach(
                        number,
                        texts(step, "children").stream().map(numbers::of).toList());
            case "end" -> room.review.standDown(new StandDownMajor(number, null, text(step, "reason")));
            case "lessons" ->
                room.review.review(new ReviewMajor(
                        number, null, text(step, "summary"), text(step, "rootCause"), text(step, "actions")));
            default -> throw new IllegalArgumentException("No such step: " + step);
        }
    }

    private static MajorRoles roles(JsonNode step) {
        return new MajorRoles(
                "lead", text(step, "communicationsLead"), text(step, "technicalLead"), text(step, "scribe"));
    }

    private static PostUpdate update(String number, JsonNode step, Visibility visibility, Instant at) {
        Instant next = step.has("next") ? at.plus(Duration.parse(text(step, "next"))) : null;
        return new PostUpdate(number, null, Phase.valueOf(text(step, "phase")), visibility, text(step, "text"), next);
    }

    private static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.get(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asText() : null;
    }
}
