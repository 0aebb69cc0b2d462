package io.fourline.intake.model;

import java.util.Map;
import java.util.Set;

/** What one source event did to a problem: the verb in the desk's words, and the record's facts afterwards. */
public record ProblemStep(SourceEvent source, String verb, Map<String, Object> facts, Set<Deviation> deviations) {}
