package io.fourline.cmdb.inventory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns that an inventory may have, in any order; how they are written matters as little as in a spreadsheet. */
public enum Column {
    CODE,
    NAME,
    TYPE,
    STATUS,
    SERVICE,
    OWNER,
    TEAM,
    ORGANISATION,
    LOCATION,
    SUPPLIER,
    SERIAL,
    WARRANTY_UNTIL,
    CONTRACT_UNTIL,
    NOTES,
    RELATIONS;

    static Optional<Column> named(String header) {
        String plain = header.replaceAll("[\\s_-]", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.name().replace("_", "").equals(plain))
                .findFirst();
    }

    /** The name as the interface writes it. */
    public String field() {
        String lower = name().toLowerCase(Locale.ROOT);
        int gap = lower.indexOf('_');
        return gap < 0
                ? lower
                : lower.substring(0, gap) + Character.toUpperCase(lower.charAt(gap + 1)) + lower.substring(gap + 2);
    }
}
