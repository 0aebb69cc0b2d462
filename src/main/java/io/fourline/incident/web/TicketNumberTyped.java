package io.fourline.incident.web;

import io.fourline.ticket.TicketNumber;
import java.util.Locale;

/** A ticket's number as people type it: {@code inc-123}, {@code INC000123} or only {@code 123}. */
final class TicketNumberTyped {

    private TicketNumberTyped() {}

    /** The whole number when this is one, else the text as it is. */
    static String completed(String text) {
        String digits = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^INC-?", "");
        return digits.matches("[0-9]{1,12}") ? TicketNumber.INCIDENT.of(Long.parseLong(digits)) : text;
    }
}
