package io.fourline.change;

import java.util.List;

/** How closed changes ended, as a whole and by what they have in common; within each, where most are closed first. */
public record OutcomeReport(
        Row all, List<Row> byTeam, List<Row> byService, List<Row> byTemplate, List<Row> byModel, List<Row> byRisk) {

    /**
     * Changes that have something in common.
     *
     * @param key code of it, {@code null} for the changes that have none
     * @param rate the successful ones as a share of the closed ones, in percent rounded down; {@code null} where none is closed
     * @param causedIncidents how many are known to have caused an incident
     * @param outsideWindow how many were begun before their window or finished after it
     */
    public record Row(
            String key,
            int closed,
            int successful,
            int withIssues,
            int backedOut,
            int failed,
            Integer rate,
            int causedIncidents,
            int outsideWindow) {}
}
