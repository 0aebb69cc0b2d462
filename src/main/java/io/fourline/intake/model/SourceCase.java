package io.fourline.intake.model;

import java.util.List;

/**
 * One incident of a foreign log with its events in the order of the file, which is not always the order of time.
 *
 * @param mapping name of the mapping by which it was read; case ids are unique within it
 * @param missingMeansEmpty each event tells the whole record, so what it leaves out is empty; otherwise what it leaves
 *     out stays as it was
 */
public record SourceCase(String mapping, String caseId, boolean missingMeansEmpty, List<SourceEvent> events) {

    public SourceCase {
        events = List.copyOf(events);
    }

    /** The case's name among the cases of all logs. */
    public String sourceId() {
        return mapping + ':' + caseId;
    }
}
