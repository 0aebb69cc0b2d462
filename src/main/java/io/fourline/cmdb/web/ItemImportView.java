package io.fourline.cmdb.web;

import io.fourline.cmdb.ImportOutcome;
import io.fourline.cmdb.ItemImport;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.TooLarge;
import io.fourline.shared.rest.BodyLimit;
import io.fourline.shared.text.Wording;
import io.fourline.shared.web.PageNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** An inventory: first what it would bring, then, when that is wanted, taken in. */
@Named
@ViewScoped
public class ItemImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int CODES_TOLD = 20;

    @Inject
    ItemImport imports;

    @Inject
    PageNotice notice;

    private transient Part file;
    private transient ImportOutcome found;
    private byte[] bytes;
    private String name;

    /** Reads the file that was chosen, and shows what it would bring. */
    public void look() throws IOException {
        forget();
        if (file == null || file.getSize() == 0) {
            throw new InvalidInput("file", "missing");
        }
        if (file.getSize() > BodyLimit.JSON) {
            throw new TooLarge("file", BodyLimit.JSON);
        }
        try (InputStream stream = file.getInputStream()) {
            byte[] read = stream.readAllBytes();
            found = imports.preview(read);
            bytes = read;
        }
        name = file.getSubmittedFileName();
    }

    /** Takes in what is good of the file. */
    public String take() {
        ImportOutcome brought = imports.run(bytes);
        notice.doneBeforeLeaving("itemImport.taken", brought.created(), brought.changed(), brought.rejected());
        return "index?faces-redirect=true";
    }

    public void forget() {
        bytes = null;
        found = null;
    }

    /** What the file would bring; {@code null} while there is none. */
    public ImportOutcome getFound() {
        if (found == null && bytes != null) {
            found = imports.preview(bytes);
        }
        return found;
    }

    /** Why a row is left out. */
    public String why(Reason reason, Wording words) {
        return words.of("error." + reason.code(), reason.arguments().toArray());
    }

    /** The items of a circle in one line. */
    public String told(List<String> cycle) {
        String items = cycle.stream().limit(CODES_TOLD).collect(Collectors.joining(" · "));
        return cycle.size() > CODES_TOLD ? items + " …" : items;
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
