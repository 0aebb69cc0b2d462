package io.fourline.change.model;

import io.fourline.change.Plans;
import io.fourline.change.Risk;
import java.time.Instant;
import java.util.List;

/** What a change is to do, where and when, as it is drafted and corrected. */
public record Proposal(
        String title,
        String description,
        String service,
        List<String> configurationItems,
        Instant from,
        Instant to,
        int priority,
        String reason,
        String impact,
        Risk risk,
        Plans plans) {}
