package io.fourline.intake.store;

import io.fourline.intake.model.ProblemStep;
import io.fourline.intake.model.ProblemTranslator;
import io.fourline.intake.model.SourceCase;
import io.fourline.problem.ProblemBatch;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes foreign cases as problems. */
final class ProblemWriter implements CaseWriter {

    private static final List<String> MADE = List.of("title", "priority");

    private final String importId;
    private final ProblemTranslator translator = new ProblemTranslator();
    private final CaseJournal journal;
    private final ProblemBatch problems;

    ProblemWriter(Connection connection, String importId) throws SQLException {
        this.importId = importId;
        this.journal = new CaseJournal(connection);
        this.problems = new ProblemBatch(connection);
    }

    @Override
    public void write(SourceCase source) throws SQLException {
        String number = problems.nextNumber();
        List<ProblemStep> steps = translator.translate(source, importId);
        List<String> made = steps.get(0).source().facts().priority() == null ? MADE : MADE.subList(0, 1);
        Map<String, Object> facts = Map.of();
        Instant at = null;
        journal.begin(number);
        for (ProblemStep step : steps) {
            facts = step.facts();
            at = journal.add(step.source(), step.verb(), step.deviations(), facts, made);
        }
        problems.add(number, journal.end(), at, facts);
    }

    @Override
    public void flush() throws SQLException {
        problems.flush();
        journal.flush();
    }

    @Override
    public void close() throws SQLException {
        problems.close();
        journal.close();
    }
}
