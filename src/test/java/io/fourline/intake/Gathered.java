package io.fourline.intake;

import io.fourline.intake.mapping.MappingLibrary;
import io.fourline.intake.model.SourceCase;
import io.fourline.intake.model.SourceEvent;
import io.fourline.intake.source.CaseSink;
import io.fourline.intake.source.Limits;
import io.fourline.intake.source.LogReading;
import io.fourline.report.CaseEvent;
import io.fourline.report.CaseEvent.Phase;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All that a reading gave, kept for looking at. */
public final class Gathered implements CaseSink {

    private static final MappingLibrary SHIPPED = MappingLibrary.shipped();

    public final List<SourceCase> cases = new ArrayList<>();
    public final List<Rejection> rejections = new ArrayList<>();

    @Override
    public void accept(SourceCase read) {
        cases.add(read);
    }

    @Override
    public void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    public static Gathered of(InputStream file, LogFormat format) {
        Gathered gathered = new Gathered();
        gathered.read(file, format, null, Limits.standard());
        return gathered;
    }

    public static Gathered xes(String text) {
        return of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LogFormat.XES);
    }

    public static Gathered csv(String text) {
        return of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LogFormat.CSV);
    }

    public void read(InputStream file, LogFormat format, String mapping, Limits limits) {
        new LogReading(SHIPPED, limits)
                .read(file, format, mapping == null ? null : SHIPPED.named(mapping, format), this);
    }

    public int events() {
        return cases.stream().mapToInt(read -> read.events().size()).sum();
    }

    public SourceCase only() {
        if (cases.size() != 1) {
            throw new AssertionError("one case expected, not " + cases.size() + ": " + rejections);
        }
        return cases.get(0);
    }

    public List<String> codes() {
        return rejections.stream().map(rejection -> rejection.reason().code()).toList();
    }

    /** A case as the chain report counts it. */
    public static List<CaseEvent> counted(SourceCase read) {
        return read.events().stream().map(Gathered::counted).toList();
    }

    private static CaseEvent counted(SourceEvent event) {
        Phase phase = event.state() == null ? Phase.UNKNOWN : event.state().isOpen() ? Phase.OPEN : Phase.DONE;
        return new CaseEvent(
                event.at(),
                event.status(),
                event.subStatus(),
                event.line() == null ? 0 : event.line(),
                event.namedForTwoLines(),
                event.team(),
                event.assignee(),
                event.waitingFor() == null ? null : event.waitingFor().name(),
                phase);
    }
}
