package io.fourline.intake.model;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What one source event did to the incident: the act in the desk's words, the record afterwards, which of its fields
 * changed, and where the desk's own rules would not have allowed it.
 *
 * @param changes new values by the field names of the record, empty where the event changed nothing
 */
public record Step(
        SourceEvent source,
        SourceAct act,
        ImportedFacts facts,
        Map<String, Object> changes,
        Set<Deviation> deviations) {

    public Instant at() {
        return source.at();
    }

    public String actor() {
        return source.actor();
    }
}
