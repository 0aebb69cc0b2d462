package io.fourline.intake.source;

import io.fourline.intake.LogFormat;
import io.fourline.intake.Rejection;
import io.fourline.intake.UnreadableLog;
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

    /** @param mappingName how to read it, {@code null} to go by the names found in it */
    public void read(InputStream file, LogFormat format, String mappingName, CaseSink sink) {
        Mapping mapping = mappingName == null ? null : named(mappingName, format);
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

    private Mapping named(String name, LogFormat format) {
        Mapping mapping = library.named(name)
                .orElseThrow(
                        () -> new UnreadableLog("intake.unknownMapping", name, String.join(", ", library.names())));
        if (mapping.format() != format) {
            throw new UnreadableLog("intake.mappingFormat", name, mapping.format());
        }
        return mapping;
    }
}
