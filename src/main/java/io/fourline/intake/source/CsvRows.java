package io.fourline.intake.source;

import io.fourline.intake.Rejection;
import io.fourline.intake.UnreadableLog;
import io.fourline.intake.source.CellSplitting.Outcome;
import io.fourline.intake.source.LineSource.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The rows of a CSV file. A broken row costs itself and no other: a quote that is never closed would swallow the rows
 * after it. So a row over several lines must end soon, have the right number of cells and hold no line that is itself a
 * row; or only its first line is left out and reading goes on with the second.
 */
final class CsvRows {

    /** A row of as many cells as there are columns, and the line where it begins. */
    record Row(long line, String[] cells) {}

    private final LineSource lines;
    private final Limits limits;
    private final Consumer<Rejection> rejections;
    private final CellSplitting splitting;
    private final CellSplitting trial;
    private final List<String> header;
    private Predicate<String[]> looksLikeRow = cells -> false;

    CsvRows(LineSource lines, Limits limits, Consumer<Rejection> rejections) {
        this.lines = lines;
        this.limits = limits;
        this.rejections = rejections;
        Line first = firstLine();
        this.splitting = CellSplitting.guessed(first.text());
        this.trial = splitting.another();
        if (splitting.begin(first.text()) != Outcome.COMPLETE) {
            throw new UnreadableLog("intake.noHeader");
        }
        this.header = names(splitting.cells());
    }

    List<String> header() {
        return header;
    }

    /** How to tell by its cells that a line is a row of its own and no part of a text over several lines. */
    void recogniseRows(Predicate<String[]> asRow) {
        looksLikeRow = asRow;
    }

    /** The next good row, or {@code null} at the end; broken ones on the way are told and left out. */
    Row next() {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            Row row = line.isTooLong() ? tooLong(line) : row(line);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    private Row row(Line line) {
        if (line.text().isBlank()) {
            return null;
        }
        Outcome outcome = splitting.begin(line.text());
        if (outcome == Outcome.OPEN) {
            return overSeveralLines(line);
        }
        if (outcome == Outcome.STRAY) {
            rejections.accept(Rejection.ofEvent(line.number(), null, "intake.strayQuote"));
            return null;
        }
        String[] cells = splitting.cells();
        if (cells.length != header.size()) {
            rejections.accept(Rejection.ofEvent(line.number(), null, "intake.cells", header.size(), cells.length));
            return null;
        }
        return new Row(line.number(), cells);
    }

    private Row overSeveralLines(Line first) {
        List<Line> taken = new ArrayList<>();
        int length = first.text().length();
        Outcome outcome = Outcome.OPEN;
        while (outcome == Outcome.OPEN && taken.size() < limits.linesPerRow()) {
            Line next = lines.next();
            if (next == null) {
                break;
            }
            taken.add(next);
            length += next.isTooLong() ? limits.charactersPerRow() : next.text().length();
            if (length > limits.charactersPerRow() || isRow(next)) {
                break;
            }
            outcome = splitting.goOn(next.text());
        }
        String[] cells = splitting.cells();
        if (outcome == Outcome.COMPLETE && cells.length == header.size()) {
            return new Row(first.number(), cells);
        }
        for (int last = taken.size() - 1; last >= 0; last--) {
            lines.giveBack(taken.get(last));
        }
        rejections.accept(Rejection.ofEvent(first.number(), null, "intake.openQuote"));
        return null;
    }

    private boolean isRow(Line line) {
        if (trial.begin(line.text()) != Outcome.COMPLETE) {
            return false;
        }
        String[] cells = trial.cells();
        return cells.length == header.size() && looksLikeRow.test(cells);
    }

    private Row tooLong(Line line) {
        rejections.accept(Rejection.ofEvent(line.number(), null, "intake.rowTooLong", limits.charactersPerRow()));
        return null;
    }

    private Line firstLine() {
        Line line = lines.next();
        while (line != null && !line.isTooLong() && isNoHeader(line.text())) {
            line = lines.next();
        }
        if (line == null || line.isTooLong()) {
            throw new UnreadableLog("intake.noHeader");
        }
        return line;
    }

    /** Blank lines, and the line in which spreadsheets name their separator. */
    private static boolean isNoHeader(String text) {
        return text.isBlank() || (text.startsWith("sep=") && text.length() == 5);
    }

    private static List<String> names(String[] cells) {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            names.add(cell.isBlank() ? "column " + (names.size() + 1) : cell.strip());
        }
        return names;
    }
}
