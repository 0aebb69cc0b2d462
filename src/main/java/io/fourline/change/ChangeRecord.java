package io.fourline.change;

import io.fourline.change.model.PlainParts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A change as readers get it, now or as of a moment; read from its facts, whether a row or the journal tells them.
 *
 * @param template code of the template a standard change follows, with its version then
 * @param from beginning of the window, and {@code to} its end, not included; {@code null} while none is planned
 * @param approval {@code null} while nobody has been asked
 * @param team whose people carry it out where no implementer is named
 * @param terms code and label of the terms version it is measured by, {@code null} where there are none
 * @param calendars the versions of their calendars
 * @param version place of the last journal entry told here
 * @param allowedActions URL nouns of what the reader may do now
 */
public record ChangeRecord(
        String number,
        String title,
        String description,
        ChangeState state,
        ChangeModel model,
        String template,
        Integer templateVersion,
        String service,
        List<String> configurationItems,
        Instant from,
        Instant to,
        String requester,
        String assignee,
        String implementer,
        String team,
        int priority,
        String reason,
        String impact,
        Risk risk,
        Plans plans,
        List<Stage> stages,
        Decision approval,
        Instant approvedAt,
        List<Task> tasks,
        List<LogLine> log,
        String backOut,
        String review,
        String lessons,
        ChangeOutcome outcome,
        List<CausedIncident> causedIncidents,
        String terms,
        String calendars,
        Instant openedAt,
        Instant scheduledAt,
        Instant startedAt,
        Instant finishedAt,
        Instant closedAt,
        int version,
        List<String> allowedActions) {

    /** Reads a record from facts as {@code ChangeFacts} names them. */
    public static ChangeRecord of(String number, int version, Map<String, Object> facts, List<String> allowed) {
        Map<String, Object> all = new TreeMap<>(facts);
        all.put("number", number);
        all.put("version", version);
        all.put("allowedActions", allowed);
        return PlainParts.read(all, ChangeRecord.class);
    }

    /** The stage that is voted in, {@code null} when none is open. */
    public Stage presentStage() {
        return stages.stream()
                .filter(stage -> stage.decision() == Decision.PENDING)
                .findFirst()
                .orElse(null);
    }

    /** Whether the approvers have said yes, or nobody has to be asked. */
    public boolean approved() {
        return approval == Decision.APPROVED;
    }
}
