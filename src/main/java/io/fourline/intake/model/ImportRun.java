package io.fourline.intake.model;

import io.fourline.intake.ImportRecord;
import io.fourline.intake.ImportWish;
import io.fourline.intake.LogFormat;
import io.fourline.intake.LogPreview;
import io.fourline.intake.LogSubject;
import io.fourline.shared.work.BackgroundRun;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** One import: which file, how far it is, what came of it. Counts are of source events or rows. */
@Entity
@Table(name = "import_run")
public class ImportRun extends BackgroundRun {

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private LogFormat format;

    @Enumerated(EnumType.STRING)
    private LogSubject subject;

    private String mapping;

    /** Roles that are not to be guessed, and those found, as {@link RolesText} writes them. */
    private String said;

    @Column(name = "read_as")
    private String readAs;

    private long events;
    private long imported;
    private long unchanged;
    private long rejected;

    protected ImportRun() {}

    public ImportRun(String id, String fileName, ImportWish wish, String account, Instant at) {
        super(id, account, at);
        this.fileName = fileName;
        this.format = wish.format();
        this.subject = wish.subject();
        this.mapping = wish.mapping();
        this.said = RolesText.write(wish.roles());
    }

    /** Begins, or begins again after the desk went down: what is here already is counted as it is found. */
    @Override
    public void begin() {
        super.begin();
        events = 0;
        imported = 0;
        unchanged = 0;
        rejected = 0;
    }

    /** What a batch brought; {@code share} is how much of the file has been read, 0 to 100. */
    public void advance(long newlyImported, long found, long refused, int share) {
        imported += newlyImported;
        unchanged += found;
        rejected += refused;
        events = imported + unchanged + rejected;
        reach(share);
    }

    /** It has been looked at: from here on it is read so, also when it is begun again. */
    public void recognise(LogPreview found) {
        subject = found.subject();
        mapping = found.mapping();
        readAs = RolesText.write(found.roles());
    }

    public ImportWish wish() {
        return new ImportWish(format, subject, mapping, RolesText.read(said));
    }

    public LogSubject subject() {
        return subject;
    }

    public ImportRecord record() {
        return new ImportRecord(
                id(),
                fileName,
                format,
                subject,
                mapping,
                RolesText.parts(readAs),
                state(),
                events,
                imported,
                unchanged,
                rejected,
                percent(),
                failure(),
                account(),
                createdAt(),
                endedAt());
    }

    /** The journaled fields. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("importedFile", fileName);
        facts.put("format", format.name());
        facts.put("subject", subject == null ? null : subject.name());
        facts.put("mapping", mapping);
        facts.put("rolesSaid", said);
        facts.put("rolesRead", readAs);
        facts.put("state", state().name());
        return facts;
    }
}
