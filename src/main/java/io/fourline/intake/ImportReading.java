package io.fourline.intake;

import io.fourline.intake.mapping.Mapping;
import io.fourline.intake.mapping.MappingLibrary;
import io.fourline.intake.model.SourceCase;
import io.fourline.intake.source.CaseSink;
import io.fourline.intake.source.Limits;
import io.fourline.intake.source.LogReading;
import java.util.ArrayList;
import java.util.List;

/** Reads one file and hands on what it finds in batches, each of which is kept whole. */
class ImportReading implements CaseSink {

    private static final int EVENTS_PER_BATCH = 2_000;

    private final String id;
    private final ImportProgress progress;
    private final CountedStream bytes;
    private final List<SourceCase> cases = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private int gathered;
    private int position = 1;

    ImportReading(String id, ImportProgress progress, CountedStream bytes) {
        this.id = id;
        this.progress = progress;
        this.bytes = bytes;
    }

    /** @param mapping {@code null} where the log shows nothing to choose one by */
    void read(LogFormat format, Mapping mapping) {
        try {
            new LogReading(MappingLibrary.shipped(), Limits.standard()).read(bytes, format, mapping, this);
        } catch (UnreadableLog unreadable) {
            // What was read before the damage is good.
            flush();
            throw unreadable;
        }
        flush();
        progress.complete(id);
    }

    @Override
    public void accept(SourceCase read) {
        cases.add(read);
        gather(read.events().size());
    }

    @Override
    public void reject(Rejection rejection) {
        rejections.add(rejection);
        gather(1);
    }

    private void gather(int events) {
        gathered += events;
        if (gathered >= EVENTS_PER_BATCH) {
            flush();
        }
    }

    private void flush() {
        if (!progress.advance(id, cases, rejections, position, bytes.percent())) {
            throw new ImportStopped();
        }
        position += rejections.size();
        cases.clear();
        rejections.clear();
        gathered = 0;
    }
}
