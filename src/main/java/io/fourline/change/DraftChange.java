package io.fourline.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a change is to do; {@code null} leaves a field empty, or as the template has it.
 *
 * @param risk answer by question
 * @param priority 1 to 5, {@code null} for the usual 3
 */
public record DraftChange(
        String title,
        String description,
        ChangeModel model,
        String template,
        String service,
        List<String> configurationItems,
        Instant from,
        Instant to,
        Map<String, String> risk,
        Plans plans,
        Integer priority,
        String reason,
        String impact,
        String assignee,
        String implementer,
        String team) {}
