package io.fourline.problem;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that has to be done for a problem.
 *
 * @param id number within its problem
 * @param assignee account name, {@code null} for nobody yet
 * @param due the day it should be done by, {@code null} for none
 */
public record ProblemTask(int id, String title, String assignee, LocalDate due, boolean done) {

    Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("id", id);
        facts.put("title", title);
        facts.put("assignee", assignee);
        facts.put("due", due == null ? null : due.toString());
        facts.put("done", done);
        return facts;
    }

    static ProblemTask of(Map<?, ?> facts) {
        String due = (String) facts.get("due");
        return new ProblemTask(
                (Integer) facts.get("id"),
                (String) facts.get("title"),
                (String) facts.get("assignee"),
                due == null ? null : LocalDate.parse(due),
                Boolean.TRUE.equals(facts.get("done")));
    }
}
