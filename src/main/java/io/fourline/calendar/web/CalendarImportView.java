package io.fourline.calendar.web;

import io.fourline.calendar.HolidayImport;
import io.fourline.calendar.HolidayImports;
import io.fourline.calendar.ical.HolidayFile;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.TooLarge;
import io.fourline.shared.text.Wording;
import io.fourline.shared.web.PageNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** Holidays out of an iCalendar file: first what it would bring, then, when that is wanted, into the form. */
@Named
@ViewScoped
public class CalendarImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CalendarView calendarView;

    @Inject
    HolidayImports imports;

    @Inject
    PageNotice notice;

    private transient Part file;
    private byte[] bytes;
    private String name;

    /** Reads the file that was chosen, and shows what it would bring. */
    public void look() throws IOException {
        bytes = null;
        if (file == null || file.getSize() == 0) {
            throw new InvalidInput("file", "missing");
        }
        if (file.getSize() > HolidayFile.LARGEST) {
            throw new TooLarge("file", HolidayFile.LARGEST);
        }
        byte[] read;
        try (InputStream stream = file.getInputStream()) {
            read = stream.readAllBytes();
        }
        imports.preview(calendarView.getPlan(), read);
        bytes = read;
        name = file.getSubmittedFileName();
    }

    /** Puts the new dates into the form; they are kept with the draft. */
    public void take() {
        HolidayImport found = getFound();
        calendarView.getForm().getDates().add(found.fresh());
        notice.done("calendar.ics.taken", found.fresh().size());
        bytes = null;
    }

    public void forget() {
        bytes = null;
    }

    /** What the file would bring; {@code null} while there is none. */
    public HolidayImport getFound() {
        return bytes == null ? null : imports.preview(calendarView.getPlan(), bytes);
    }

    /** Why an event was left out. */
    public String why(HolidayImport.LeftOut one, Wording words) {
        return words.of("error." + one.reason().code(), one.reason().arguments().toArray());
    }

    public String getName() {
        return name;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
