package io.fourline.ticket;

import java.util.regex.Pattern;

/** Ticket numbers as people read them: a kind and at least six digits, such as {@code INC-000123}. */
public final class TicketNumber {

    private static final Pattern INCIDENT = Pattern.compile("INC-(?:\\d{6}|[1-9]\\d{6,11})");

    private TicketNumber() {}

    public static String incident(long sequence) {
        return String.format("INC-%06d", sequence);
    }

    public static boolean isIncident(String text) {
        return text != null && INCIDENT.matcher(text).matches();
    }
}
