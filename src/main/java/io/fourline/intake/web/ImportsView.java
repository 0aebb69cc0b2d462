package io.fourline.intake.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.intake.ImportPreviews;
import io.fourline.intake.ImportRecord;
import io.fourline.intake.ImportWish;
import io.fourline.intake.Imports;
import io.fourline.intake.LogFormat;
import io.fourline.intake.LogSubject;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.web.PageNotice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The imports there have been, and the form that starts another. */
@Named
@RequestScoped
public class ImportsView {

    private static final int SHOWN = 100;

    @Inject
    Imports imports;

    @Inject
    ImportPreviews previews;

    @Inject
    Acting acting;

    @Inject
    PageNotice notice;

    private List<ImportRecord> rows;
    private Part file;
    private LogFormat format;
    private String mapping;
    private LogSubject subject;

    @PostConstruct
    void read() {
        rows = imports.newest(SHOWN);
    }

    /** Takes the file in; it is read in the background. */
    public String start() throws IOException {
        String name = requiredName();
        try (InputStream bytes = file.getInputStream()) {
            ImportRecord run = imports.start(wish(name), name, bytes);
            notice.done("imports.started", name);
            return "/imports/import.xhtml?id=" + run.id() + "&faces-redirect=true";
        }
    }

    /** Takes the file in to show how it would be read; nothing is imported yet. */
    public String look() throws IOException {
        String name = requiredName();
        try (InputStream bytes = file.getInputStream()) {
            return ImportMapping.page(previews.keep(bytes), name, wish(name)) + "&faces-redirect=true";
        }
    }

    private String requiredName() {
        if (file == null || file.getSize() == 0) {
            throw new InvalidInput("file", "missing");
        }
        return file.getSubmittedFileName();
    }

    private ImportWish wish(String name) {
        return new ImportWish(format == null ? told(name) : format, subject, mapping, Map.of());
    }

    /** The format that a file's name tells, packed or not. */
    static LogFormat told(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zip)$", "");
        return plain.endsWith(".xes") || plain.endsWith(".xml") ? LogFormat.XES : LogFormat.CSV;
    }

    public boolean isStartable() {
        return acting.caller().has(Role.ADMINISTRATOR);
    }

    /** Whether any of them still goes on, so that the page looks again by itself. */
    public boolean isGoingOn() {
        return rows.stream().anyMatch(row -> !row.state().isOver());
    }

    public List<ImportRecord> getRows() {
        return rows;
    }

    public LogFormat[] getFormats() {
        return LogFormat.values();
    }

    public List<String> getMappings() {
        return previews.mappings();
    }

    public LogSubject[] getSubjects() {
        return LogSubject.values();
    }

    public LogSubject getSubject() {
        return subject;
    }

    public void setSubject(LogSubject subject) {
        this.subject = subject;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public LogFormat getFormat() {
        return format;
    }

    public void setFormat(LogFormat format) {
        this.format = format;
    }

    public String getMapping() {
        return mapping;
    }

    public void setMapping(String mapping) {
        this.mapping = mapping;
    }
}
