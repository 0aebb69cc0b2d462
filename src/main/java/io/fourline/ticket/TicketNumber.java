package io.fourline.ticket;

import java.util.regex.Pattern;

/** Numbers as people read them: a kind and at least six digits, such as {@code INC-000123}. */
public enum TicketNumber {
    INCIDENT("INC"),
    PROBLEM("PRB"),
    CHANGE("CHG"),
    /** No ticket, but spoken of like one. */
    ARTICLE("KB");

    private final String prefix;
    private final Pattern pattern;

    TicketNumber(String prefix) {
        this.prefix = prefix;
        this.pattern = Pattern.compile(prefix + "-(?:\\d{6}|[1-9]\\d{6,11})");
    }

    public String of(long sequence) {
        return String.format("%s-%06d", prefix, sequence);
    }

    public boolean matches(String text) {
        return text != null && pattern.matcher(text).matches();
    }
}
