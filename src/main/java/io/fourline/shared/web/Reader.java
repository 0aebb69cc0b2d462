package io.fourline.shared.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** Whoever reads the page now: their language, their zone and the look they chose. One bean answers for the signed-in account. */
public interface Reader {

    /** The account's name, empty for nobody; drafts in the browser are kept apart by it. */
    default String account() {
        return "";
    }

    /** One of the desk's languages; never built from what a browser sends. */
    default Locale locale() {
        return Locale.ENGLISH;
    }

    /** The zone in which times are shown. */
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** {@code light}, {@code dark}, or empty when the account chose none and the device decides. */
    default String theme() {
        return "";
    }
}
