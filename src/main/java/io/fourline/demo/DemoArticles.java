package io.fourline.demo;

import static io.fourline.demo.DemoProblems.text;
import static io.fourline.demo.DemoProblems.texts;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.identity.Acting;
import io.fourline.knowledge.ArticleAuthoring;
import io.fourline.knowledge.ArticleDraft;
import io.fourline.knowledge.ArticleFeedback;
import io.fourline.knowledge.ArticleKind;
import io.fourline.knowledge.ArticleReading;
import io.fourline.knowledge.ArticleReview;
import io.fourline.knowledge.ArticleText;
import io.fourline.knowledge.Audience;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The articles of the demo: written, reviewed, read and voted on by the demo's people, each step in a transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoArticles implements DemoPart {

    private static final String STORIES = "/demo/articles.json";

    @Inject
    Library library;

    @Inject
    Acting acting;

    @Inject
    DemoNumbers numbers;

    @Inject
    Clock clock;

    /** What is done with articles. */
    @Dependent
    public static class Library {

        @EJB
        ArticleAuthoring authoring;

        @EJB
        ArticleReview review;

        @EJB
        ArticleFeedback feedback;

        @EJB
        ArticleReading reading;
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public void lay() {
        Instant now = clock.instant();
        for (JsonNode story : DemoStories.read(STORIES)) {
            acting.as(text(story, "by"), now.minus(Duration.parse(text(story, "ago"))));
            String number = library.authoring.create(draft(story, now)).number();
            numbers.keep(text(story, "title"), number);
            for (JsonNode step : story.get("steps")) {
                acting.as(text(step, "by"), now.minus(Duration.parse(text(step, "ago"))));
                play(number, step);
            }
        }
    }

    private void play(String number, JsonNode step) {
        switch (text(step, "do")) {
            case "edit" ->
                library.authoring.edit(new ArticleDraft(number, null, null, edited(number, step), null, null));
            case "submit" -> library.review.submit(number, null);
            case "publish" -> library.review.publish(number, null, text(step, "note"));
            case "return" -> library.review.sendBack(number, null, text(step, "reason"));
            case "retire" -> library.review.retire(number, null, text(step, "reason"));
            case "open" -> library.feedback.opened(number);
            case "solve" -> library.feedback.solved(number);
            case "apply" -> library.feedback.applied(number, numbers.of(text(step, "incident")));
            case "vote" -> library.feedback.vote(number, step.get("helpful").asBoolean(), text(step, "comment"));
            default -> throw new IllegalArgumentException("No such step: " + step);
        }
    }

    private ArticleDraft draft(JsonNode story, Instant now) {
        String other = text(story, "translationOf");
        String review = story.has("review")
                ? LocalDate.ofInstant(now, ZoneOffset.UTC)
                        .plusDays(story.get("review").asInt())
                        .toString()
                : null;
        return new ArticleDraft(
                null, null, other == null ? null : numbers.of(other), article(story), text(story, "owner"), review);
    }

    private static ArticleText article(JsonNode story) {
        return new ArticleText(
                ArticleKind.valueOf(text(story, "kind")),
                text(story, "title"),
                text(story, "summary"),
                lines(story),
                text(story, "language"),
                Audience.valueOf(text(story, "audience")),
                text(story, "service"),
                text(story, "category"),
                texts(story, "items"),
                texts(story, "itemTypes"),
                texts(story, "keywords"),
                texts(story, "organisations"),
                story.path("safe").asBoolean());
    }

    /** The text with another body. */
    private ArticleText edited(String number, JsonNode step) {
        ArticleText now = library.reading.article(number).text();
        return new ArticleText(
                now.kind(),
                now.title(),
                now.summary(),
                lines(step),
                now.language(),
                now.audience(),
                now.service(),
                now.category(),
                now.configurationItems(),
                now.itemTypes(),
                now.keywords(),
                now.organisations(),
                now.safeToDoYourself());
    }

    private static String lines(JsonNode node) {
        return StreamSupport.stream(node.get("body").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("\n"));
    }
}
