package io.fourline.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.intake.model.ImportRun;
import io.fourline.intake.store.ImportRepository;
import io.fourline.journal.Journal;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Words;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Imports of other desks' logs: started, watched, cancelled by administrators. */
@Stateless
public class Imports {

    private static final int NAME = 255;
    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    ImportRepository repository;

    @Inject
    ImportPreviews previews;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Event<Queued> queued;

    /** An import waits for its turn; heard once it is stored. */
    public record Queued(String id) {}

    /**
     * Takes a file in, to be read in the background.
     *
     * @throws io.fourline.shared.error.InvalidInput when there is no such mapping
     */
    public ImportRecord start(ImportWish wish, String fileName, InputStream bytes) {
        previews.requireMapping(wish);
        return startKept(wish, fileName, previews.keep(bytes));
    }

    /** Imports a file that has been kept to be looked at. */
    public ImportRecord startKept(ImportWish wish, String fileName, String kept) {
        Caller caller = acting.caller();
        caller.require(Role.ADMINISTRATOR);
        previews.requireMapping(wish);
        previews.requireKept(kept);
        String name = fileName.length() <= NAME ? fileName : fileName.substring(0, NAME);
        ImportRun run = repository.add(new ImportRun(kept, name, wish, caller.name(), acting.now()));
        record(run, "create", null);
        queued.fire(new Queued(kept));
        return run.record();
    }

    public ImportRecord run(String id) {
        return readable(id).record();
    }

    /** The newest imports first. */
    public List<ImportRecord> newest(int limit) {
        requireReader();
        return repository.newest(limit).stream().map(ImportRun::record).toList();
    }

    /** What was left out, in the order of the file, after a position. */
    public List<ImportRecord.LeftOut> rejections(String id, int after, int limit) {
        readable(id);
        return repository.rejections(id, after, limit).stream()
                .map(Imports::leftOut)
                .toList();
    }

    /** Stops it; what has been imported so far stays, and a new import of the same file goes on from there. */
    public ImportRecord cancel(String id) {
        acting.caller().require(Role.ADMINISTRATOR);
        ImportRun run = repository.lock(id).orElseThrow(() -> new NotFound("import", id));
        if (run.state().isOver()) {
            throw new RuleViolated("importOver", run.state().name());
        }
        Map<String, Object> before = run.facts();
        run.cancel(acting.now());
        record(run, "cancel", before);
        return run.record();
    }

    private void record(ImportRun run, String verb, Map<String, Object> before) {
        journal.record(acting.act("import:" + run.id(), verb).changing(before, run.facts()));
    }

    private ImportRun readable(String id) {
        requireReader();
        return repository.run(id).orElseThrow(() -> new NotFound("import", id));
    }

    private void requireReader() {
        if (!acting.caller().has(Role.AUDITOR)) {
            acting.caller().require(Role.ADMINISTRATOR);
        }
    }

    private static ImportRecord.LeftOut leftOut(Object[] row) {
        String reason = Words.loaded()
                .in(Locale.ENGLISH)
                .of((String) row[3], arguments((String) row[4]).toArray());
        return new ImportRecord.LeftOut(
                ((Number) row[0]).intValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                reason,
                ((Number) row[5]).intValue());
    }

    private static List<Object> arguments(String json) {
        try {
            return JSON.readValue(json, ARGUMENTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored rejection has no readable arguments", e);
        }
    }
}
