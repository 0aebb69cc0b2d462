package io.fourline.cmdb;

import java.nio.charset.Charset;

/** The encodings that an inventory without a byte order mark may be said to be in. */
public enum InventoryEncoding {
    UTF_8("UTF-8"),
    UTF_16("UTF-16"),
    WINDOWS_1250("windows-1250"),
    WINDOWS_1251("windows-1251"),
    WINDOWS_1252("windows-1252"),
    ISO_8859_2("ISO-8859-2");

    private final Charset charset;

    InventoryEncoding(String name) {
        this.charset = Charset.forName(name);
    }

    public Charset charset() {
        return charset;
    }
}
