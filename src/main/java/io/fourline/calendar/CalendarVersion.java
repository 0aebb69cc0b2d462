package io.fourline.calendar;

import java.time.Instant;

/**
 * A published state of a calendar; it never changes, so that tickets can go by it for good.
 *
 * @param label what the version is called within its calendar: the year of its publication and a number, such as
 *     {@code 2026.1}
 * @param publishedAt later than that of the version before
 * @param publishedBy account name
 * @param reason why it was published
 */
public record CalendarVersion(
        String code, String label, CalendarPlan plan, Instant publishedAt, String publishedBy, String reason) {

    private static final char AT = '@';

    /** By what others name this version, such as {@code WARSAW@2026.1}. */
    public String name() {
        return name(code, label);
    }

    public static String name(String code, String label) {
        return code + AT + label;
    }

    /** The calendar's code out of the name of a version; the whole text where it names no version. */
    public static String codeIn(String name) {
        int at = name.lastIndexOf(AT);
        return at < 0 ? name : name.substring(0, at);
    }

    /** The label out of the name of a version; empty where it names none. */
    public static String labelIn(String name) {
        int at = name.lastIndexOf(AT);
        return at < 0 ? "" : name.substring(at + 1);
    }
}
