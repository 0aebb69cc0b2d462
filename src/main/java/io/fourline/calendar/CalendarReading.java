package io.fourline.calendar;

import io.fourline.calendar.model.DeskCalendar;
import io.fourline.calendar.model.PublishedVersion;
import io.fourline.calendar.store.CalendarRepository;
import io.fourline.identity.Acting;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The calendars as the desk's people look at them, with drafts and versions, retired ones too. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CalendarReading {

    /** The label that stands for what nobody has published yet. */
    public static final String DRAFT = "draft";

    @Inject
    CalendarRepository repository;

    @Inject
    Acting acting;

    /** All of them, by name. */
    public List<CalendarRecord> calendars() {
        requireDesk();
        return repository.calendars().stream().map(this::record).toList();
    }

    public CalendarRecord calendar(String code) {
        requireDesk();
        return repository.calendar(code).map(this::record).orElseThrow(() -> new NotFound("calendar", code));
    }

    /** A published version. */
    public CalendarVersion version(String code, String label) {
        requireDesk();
        return repository
                .version(code, label)
                .map(PublishedVersion::version)
                .orElseThrow(() -> new NotFound("calendar", CalendarVersion.name(code, label)));
    }

    /**
     * What a version says, or the draft.
     *
     * @param label of a version, {@link #DRAFT}, or {@code null} for the newest version and where there is none the draft
     */
    public CalendarPlan plan(String code, String label) {
        if (label == null) {
            CalendarRecord calendar = calendar(code);
            return calendar.newest().map(CalendarVersion::plan).orElse(calendar.draft());
        }
        if (!label.equals(DRAFT)) {
            return version(code, label).plan();
        }
        CalendarPlan draft = calendar(code).draft();
        if (draft == null) {
            throw new RuleViolated("calendarHasNoDraft");
        }
        return draft;
    }

    private void requireDesk() {
        acting.caller().requireDesk();
    }

    private CalendarRecord record(DeskCalendar calendar) {
        return record(calendar, repository.versions(calendar.code()));
    }

    static CalendarRecord record(DeskCalendar calendar, List<PublishedVersion> versions) {
        List<CalendarVersion> newestFirst =
                new ArrayList<>(versions.stream().map(PublishedVersion::version).toList());
        Collections.reverse(newestFirst);
        return new CalendarRecord(
                calendar.code(),
                calendar.name(),
                calendar.active(),
                calendar.version(),
                calendar.draft().orElse(null),
                newestFirst);
    }
}
