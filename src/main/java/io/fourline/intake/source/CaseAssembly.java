package io.fourline.intake.source;

import io.fourline.intake.LogFormat;
import io.fourline.intake.Rejection;
import io.fourline.intake.UnreadableLog;
import io.fourline.intake.mapping.EventReading;
import io.fourline.intake.mapping.LogSample;
import io.fourline.intake.mapping.Mapping;
import io.fourline.intake.mapping.MappingLibrary;
import io.fourline.intake.model.Attributes;
import io.fourline.intake.model.Columns;
import io.fourline.intake.model.SourceCase;
import io.fourline.intake.model.SourceEvent;
import io.fourline.shared.error.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the events of one case after the other, within the limits, and hands complete cases on. */
final class CaseAssembly {

    private static final int MOST_NAMES = 1_000;

    private record Raw(long line, Attributes attributes) {}

    private final LogFormat format;
    private final MappingLibrary library;
    private final Limits limits;
    private final CaseSink sink;
    private final SeenCases seen = new SeenCases();
    private final List<Raw> events = new ArrayList<>();
    private final Set<String> namesOfFirstCase = new LinkedHashSet<>();
    private EventReading reading;
    private LogSample sample;
    private long openedAtLine;
    private int eventCount;
    private long attributeCount;
    private long characterCount;

    CaseAssembly(LogFormat format, Mapping mapping, MappingLibrary library, Limits limits, CaseSink sink) {
        this.format = format;
        this.library = library;
        this.limits = limits;
        this.sink = sink;
        this.reading = mapping == null ? null : new EventReading(mapping);
    }

    /** Gathers cases for a look at the log and nothing else. */
    static CaseAssembly sampling(LogSample sample, Limits limits) {
        CaseAssembly looking = new CaseAssembly(LogFormat.XES, null, null, limits, CaseSink.NOWHERE);
        looking.sample = sample;
        return looking;
    }

    /** Whether the cases are only looked at; then the complete one has been. */
    boolean isSampled(Attributes ofCase) {
        if (sample == null) {
            return false;
        }
        events.forEach(raw -> sample.add(raw.attributes(), ofCase));
        if (sample.isFull()) {
            throw new SampleFull();
        }
        open(0);
        return true;
    }

    /** The log says how it is called. */
    void nameLog(String name) {
        if (sample != null) {
            sample.nameLog(name);
        }
    }

    CaseSink sink() {
        return sink;
    }

    Limits limits() {
        return limits;
    }

    /** The reading by the mapping asked for, or by the one that fits the names of columns. */
    EventReading readingOf(Columns columns) {
        if (reading == null) {
            reading = new EventReading(library.fitting(format, columns));
        }
        return reading;
    }

    /** The reading by the mapping asked for, or by the one that fits what the first case with events told. */
    EventReading readingOfFirstCase() {
        if (reading != null) {
            return reading;
        }
        try {
            return readingOf(new Columns(List.copyOf(namesOfFirstCase)));
        } catch (UnreadableLog fitsNothing) {
            open(0);
            throw fitsNothing;
        }
    }

    boolean isEmpty() {
        return eventCount == 0;
    }

    void open(long line) {
        openedAtLine = line;
        eventCount = 0;
        attributeCount = 0;
        characterCount = 0;
        events.clear();
    }

    /** Whether the case still has room; beyond it nothing more of it is kept. */
    boolean hasRoom() {
        return eventCount <= limits.eventsPerCase()
                && attributeCount <= limits.attributesPerCase()
                && characterCount <= limits.charactersPerCase();
    }

    /** Counts a value against the limits of its case. */
    void count(int characters) {
        attributeCount++;
        characterCount += characters;
    }

    void add(long line, Attributes attributes) {
        eventCount++;
        noteNames(attributes.columns());
        if (hasRoom()) {
            events.add(new Raw(line, attributes));
        } else {
            events.clear();
        }
    }

    /** The case is complete. */
    void close(String caseId, Attributes ofCase) {
        if (!hasRoom()) {
            leaveOut(Reason.of("intake.caseTooLarge"));
        } else if (!seen.add(caseId)) {
            leaveOut(Reason.of("intake.caseAgain", caseId));
        } else {
            handOn(caseId, ofCase);
            open(0);
        }
    }

    /** The file ends within a case: a half case is no good, so its events are left out. */
    void breakOff() {
        if (eventCount > 0) {
            leaveOut(Reason.of("intake.cutOff"));
        }
    }

    /** The events of the open case are left out for one reason. */
    void leaveOut(Reason reason) {
        sink.reject(new Rejection(openedAtLine, reason, eventCount));
        open(0);
    }

    private void noteNames(Columns columns) {
        if (reading == null && namesOfFirstCase.size() < MOST_NAMES) {
            namesOfFirstCase.addAll(columns.names());
        }
    }

    private void handOn(String caseId, Attributes ofCase) {
        List<SourceEvent> read = new ArrayList<>(events.size());
        for (Raw raw : events) {
            String titled = read.isEmpty() ? caseId : null;
            SourceEvent event = reading.event(raw.line(), titled, raw.attributes(), ofCase, sink::reject);
            if (event != null) {
                read.add(event);
            }
        }
        if (!read.isEmpty()) {
            sink.accept(new SourceCase(
                    reading.mapping().name(), caseId, reading.mapping().missingMeansEmpty(), read));
        }
    }

    /** Refuses a file in which nothing was found that could be a case. */
    void requireFound() {
        if (reading == null) {
            throw new UnreadableLog("intake.nothingFound");
        }
    }
}
