package io.fourline.intake;

import io.fourline.intake.model.ImportRun;
import io.fourline.intake.model.SourceCase;
import io.fourline.intake.store.BatchWriter;
import io.fourline.intake.store.ImportRepository;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.journal.Origin;
import io.fourline.shared.work.WorkState;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The steps of an import, each in a transaction of its own: what is counted is what is on disk. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportProgress {

    @Inject
    ImportRepository repository;

    @Inject
    BatchWriter writer;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    public List<String> unfinished() {
        return repository.unfinished();
    }

    public ImportWish wish(String id) {
        return repository.run(id).orElseThrow().wish();
    }

    /** Whether it is to be read at all: somebody may have cancelled it while it waited. */
    public boolean begin(String id) {
        ImportRun run = repository.lock(id).orElseThrow();
        if (run.state().isOver()) {
            return false;
        }
        repository.forgetRejections(id);
        change(run, "begin", ImportRun::begin);
        return true;
    }

    /** What it was found to tell of, and by what it is read. */
    public void readAs(String id, LogPreview found) {
        change(repository.lock(id).orElseThrow(), "recognise", run -> run.recognise(found));
    }

    /** Keeps a batch; {@code false} when the import has been cancelled and the batch was not kept. */
    public boolean advance(
            String id, List<SourceCase> cases, List<Rejection> rejections, int firstPosition, int percent) {
        ImportRun run = repository.lock(id).orElseThrow();
        if (run.state() != WorkState.RUNNING) {
            return false;
        }
        try {
            BatchWriter.Written written = writer.write(id, run.subject(), cases, rejections, firstPosition);
            long leftOut = rejections.stream().mapToLong(Rejection::events).sum();
            run.advance(written.imported(), written.unchanged(), leftOut, percent);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
        return true;
    }

    public void complete(String id) {
        change(repository.lock(id).orElseThrow(), "complete", run -> run.complete(clock.instant()));
    }

    public void fail(String id, String why) {
        change(repository.lock(id).orElseThrow(), "fail", run -> run.fail(why, clock.instant()));
    }

    private void change(ImportRun run, String verb, Consumer<ImportRun> change) {
        Map<String, Object> before = run.facts();
        change.accept(run);
        journal.record(Act.of("import:" + run.id(), verb)
                .by("system")
                .from(Origin.SYSTEM)
                .at(clock.instant())
                .changing(before, run.facts()));
    }
}
