package io.fourline.intake.source;

import io.fourline.intake.LogFormat;
import io.fourline.intake.Rejection;
import io.fourline.intake.UnreadableLog;
import io.fourline.intake.mapping.LogSample;
import io.fourline.intake.mapping.Mapping;
import io.fourline.intake.mapping.MappingLibrary;
import io.fourline.shared.error.Reason;
import java.io.InputStream;
import java.io.Reader;

/**
 * Reads a foreign log from its first byte to its last: plain, gzip or zip, XES or CSV, case by case and in little memory
 * whatever its size. It throws {@link UnreadableLog} and nothing else, unless the stream or the sink fails.
 */
public final class LogReading {

    private final MappingLibrary library;
    private final Limits limits;

    public LogReading(MappingLibrary library, Limits limits) {
        this.library = library;
        this.limits = limits;
    }

    /** The first cases of a log, as far as it can be read. */
    public LogSample sample(InputStream file, LogFormat format) {
        LogSample sample = new LogSample();
        try {
            Reader text = Encoding.read(new Unpacking(file, limits).open(), null);
            if (format == LogFormat.XES) {
                new XesReader(CaseAssembly.sampling(sample, limits)).read(text);
            } else {
                CsvReader.sample(text, limits, sample);
            }
        } catch (UnreadableLog | SampleFull enough) {
            // The reading itself will say what is wrong with the log, and where.
            return sample;
        }
        return sample;
    }

    /** @param mapping how to read it, {@code null} to go by the names found in it */
    public void read(InputStream file, LogFormat format, Mapping mapping, CaseSink sink) {
        Unpacking unpacking = new Unpacking(file, limits);
        Reader text = Encoding.read(unpacking.open(), mapping == null ? null : mapping.charset());
        CaseAssembly cases = new CaseAssembly(format, mapping, library, limits, sink);
        if (format == LogFormat.XES) {
            new XesReader(cases).read(text);
        } else {
            new CsvReader(cases).read(text);
        }
        for (String name : unpacking.filesNotRead()) {
            sink.reject(new Rejection(0, Reason.of("intake.anotherFile", name), 0));
        }
    }
}
