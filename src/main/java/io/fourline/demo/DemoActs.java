package io.fourline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.incident.AcceptIncident;
import io.fourline.incident.AssignIncident;
import io.fourline.incident.CancelIncident;
import io.fourline.incident.CloseIncident;
import io.fourline.incident.CommentOnIncident;
import io.fourline.incident.DeclareMajorIncident;
import io.fourline.incident.EscalateIncident;
import io.fourline.incident.HandBackIncident;
import io.fourline.incident.IncidentConversation;
import io.fourline.incident.IncidentEscalation;
import io.fourline.incident.IncidentResolution;
import io.fourline.incident.IncidentWaiting;
import io.fourline.incident.MajorConduct;
import io.fourline.incident.NoteSupplier;
import io.fourline.incident.ReopenIncident;
import io.fourline.incident.ResolutionCode;
import io.fourline.incident.ResolveIncident;
import io.fourline.incident.ResumeIncident;
import io.fourline.incident.WaitIncident;
import io.fourline.incident.WaitingReason;
import io.fourline.ticket.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One step of a demo story as the act it tells of. */
@ApplicationScoped
class DemoActs {

    @Inject
    IncidentEscalation escalation;

    @Inject
    IncidentWaiting waiting;

    @Inject
    IncidentResolution resolution;

    @Inject
    IncidentConversation conversation;

    @Inject
    MajorConduct conduct;

    void play(String number, JsonNode step, Instant now) {
        switch (step.get("do").asText()) {
            case "accept" -> escalation.accept(new AcceptIncident(number, null));
            case "assign" -> escalation.assign(new AssignIncident(number, null, text(step, "to")));
            case "escalate" ->
                escalation.escalate(new EscalateIncident(
                        number, null, step.get("line").asInt(), text(step, "reason"), findings(step)));
            case "handBack" ->
                escalation.handBack(new HandBackIncident(
                        number, null, step.get("line").asInt(), text(step, "reason"), text(step, "missing")));
            case "supplier" ->
                escalation.noteSupplier(new NoteSupplier(number, null, text(step, "reference"), text(step, "answer")));
            case "wait" ->
                waiting.waitFor(
                        new WaitIncident(number, null, WaitingReason.valueOf(text(step, "for")), until(step, now)));
            case "resume" -> waiting.resume(new ResumeIncident(number, null));
            case "say" ->
                conversation.comment(new CommentOnIncident(number, null, text(step, "text"), Visibility.PUBLIC));
            case "note" ->
                conversation.comment(new CommentOnIncident(number, null, text(step, "text"), Visibility.INTERNAL));
            case "major" -> conduct.declare(new DeclareMajorIncident(number, null, "lead", text(step, "reason")));
            default -> playEnd(number, step);
        }
    }

    private void playEnd(String number, JsonNode step) {
        switch (step.get("do").asText()) {
            case "resolve" ->
                resolution.resolve(new ResolveIncident(
                        number, null, ResolutionCode.valueOf(text(step, "code")), text(step, "text"), List.of()));
            case "reopen" -> resolution.reopen(new ReopenIncident(number, null, text(step, "reason")));
            case "close" ->
                resolution.close(
                        new CloseIncident(number, null, step.get("score").asInt(), text(step, "text")));
            case "cancel" -> resolution.cancel(new CancelIncident(number, null, text(step, "reason")));
            default -> throw new IllegalArgumentException("No such step: " + step);
        }
    }

    private static Instant until(JsonNode step, Instant now) {
        return step.has("until") ? now.plus(Duration.parse(text(step, "until"))) : null;
    }

    private static Map<String, String> findings(JsonNode step) {
        Map<String, String> findings = new TreeMap<>();
        step.get("findings")
                .fields()
                .forEachRemaining(
                        field -> findings.put(field.getKey(), field.getValue().asText()));
        return findings;
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asText() : null;
    }
}
