package io.fourline.ticket;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Numbers as people read them: a kind and at least six digits, such as {@code INC-000123}. */
public enum TicketNumber {
    INCIDENT("INC", "/incidents/incident.xhtml"),
    PROBLEM("PRB", "/problems/problem.xhtml"),
    CHANGE("CHG", "/changes/change.xhtml"),
    /** No ticket, but spoken of like one. */
    ARTICLE("KB", "/knowledge/article.xhtml");

    private final String prefix;
    private final String page;
    private final Pattern pattern;

    TicketNumber(String prefix, String page) {
        this.page = page;
        this.prefix = prefix;
        this.pattern = Pattern.compile(prefix + "-(?:\\d{6}|[1-9]\\d{6,11})");
    }

    public String of(long sequence) {
        return String.format("%s-%06d", prefix, sequence);
    }

    public boolean matches(String text) {
        return text != null && pattern.matcher(text).matches();
    }

    /** Address of the page that shows it to the desk's people, from the portal's root. */
    public String page(String number) {
        return page + "?number=" + number;
    }

    /** Address of the page that shows a ticket of whatever kind its number tells. */
    public static String pageOf(String number) {
        return Arrays.stream(values())
                .filter(kind -> kind.matches(number))
                .findFirst()
                .orElse(INCIDENT)
                .page(number);
    }
}
