package io.fourline.problem;

import io.fourline.shared.time.Instants;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * An attempt to show the failure on purpose.
 *
 * @param id number within its problem
 * @param finding what was seen; {@code null} where the outcome says it all
 * @param by account name of who tried
 */
public record Reproduction(
        int id, String environment, String steps, ReproductionOutcome outcome, String finding, String by, Instant at) {

    Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("id", id);
        facts.put("environment", environment);
        facts.put("steps", steps);
        facts.put("outcome", outcome.name());
        facts.put("finding", finding);
        facts.put("by", by);
        facts.put("at", Instants.text(at));
        return facts;
    }

    static Reproduction of(Map<?, ?> facts) {
        return new Reproduction(
                (Integer) facts.get("id"),
                (String) facts.get("environment"),
                (String) facts.get("steps"),
                ReproductionOutcome.valueOf((String) facts.get("outcome")),
                (String) facts.get("finding"),
                (String) facts.get("by"),
                Instant.parse((String) facts.get("at")));
    }
}
