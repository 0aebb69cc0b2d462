package io.fourline.escalation;

import java.util.List;
import java.util.Optional;

/**
 * A chain as the desk works by it.
 *
 * @param skipPriority the least urgent priority that may skip a line, 0 for none
 * @param showsRequester whether a supplier is shown who the requester is
 * @param lines one to four, lowest first
 */
public record ChainPlan(
        String code,
        String name,
        boolean isDefault,
        int skipPriority,
        boolean skipMajor,
        boolean showsRequester,
        boolean active,
        List<Line> lines) {

    /** The line that stands outside the desk: a vendor's or the makers' of a product. */
    public static final int SUPPLIER_LINE = 4;

    /** A line: its number, what it is called here, the team on it, and what it is asked before it hands on. */
    public record Line(int number, String name, String team, List<Item> checklist) {}

    /** A finding the giving line owes the next. */
    public record Item(String key, String label, String hint) {}

    public Optional<Line> line(int number) {
        return lines.stream().filter(line -> line.number() == number).findFirst();
    }

    /** The line a ticket goes to from {@code number} when none is skipped. */
    public Optional<Line> next(int number) {
        return lines.stream().filter(line -> line.number() > number).findFirst();
    }

    /** The line a new ticket starts on. */
    public Line first() {
        return lines.get(0);
    }

    /** The checklist of a line; empty when the line has left the chain. */
    public List<Item> checklist(int number) {
        return line(number).map(Line::checklist).orElse(List.of());
    }
}
