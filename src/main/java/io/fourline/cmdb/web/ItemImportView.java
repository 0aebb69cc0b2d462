package io.fourline.cmdb.web;

import io.fourline.cmdb.ImportOutcome;
import io.fourline.cmdb.InventoryEncoding;
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
    private InventoryEncoding encoding = InventoryEncoding.UTF_8;
    private boolean taken;

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
            found = imports.preview(read, encoding.charset());
            bytes = read;
        }
        name = file.getSubmittedFileName();
    }

    /** Takes in what is good of the file, and goes on showing what was not. */
    public void take() {
        if (bytes == null) {
            throw new InvalidInput("file", "missing");
        }
        found = imports.run(bytes, encoding.charset());
        bytes = null;
        taken = true;
        notice.done("itemImport.taken", found.created(), found.changed(), found.rejected());
    }

    public void forget() {
        bytes = null;
        found = null;
        taken = false;
    }

    /** Whether what is shown has been taken in. */
    public boolean isTaken() {
        return taken;
    }

    /** What the file would bring; {@code null} while there is none. */
    public ImportOutcome getFound() {
        if (found == null && bytes != null) {
            found = imports.preview(bytes, encoding.charset());
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

    public InventoryEncoding[] getEncodings() {
        return InventoryEncoding.values();
    }

    /** What the file is in where it does not tell. */
    public InventoryEncoding getEncoding() {
        return encoding;
    }

    public void setEncoding(InventoryEncoding encoding) {
        this.encoding = encoding;
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
