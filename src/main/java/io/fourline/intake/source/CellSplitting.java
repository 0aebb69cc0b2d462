package io.fourline.intake.source;

import java.util.ArrayList;
import java.util.List;

/** Splits rows into cells after RFC 4180; a quote inside an unquoted cell is a letter like any other. */
final class CellSplitting {

    /** How a row stands after a line of it. */
    enum Outcome {
        COMPLETE,
        /** A quoted cell goes on in the next line. */
        OPEN,
        /** Something other than a separator follows a closing quote. */
        STRAY
    }

    private static final char QUOTE = '"';

    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder quoted = new StringBuilder();
    private boolean open;

    CellSplitting(char separator) {
        this.separator = separator;
    }

    /** The separator of a file: of the usual ones that which makes the most cells of its first line. */
    static CellSplitting guessed(String header) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', ';', '\t', '|'}) {
            CellSplitting splitting = new CellSplitting(candidate);
            if (splitting.begin(header) == Outcome.COMPLETE && splitting.cells.size() > most) {
                most = splitting.cells.size();
                best = candidate;
            }
        }
        return new CellSplitting(best);
    }

    /** One for the same separator. */
    CellSplitting another() {
        return new CellSplitting(separator);
    }

    /** The cells of the row last completed. */
    String[] cells() {
        return cells.toArray(String[]::new);
    }

    Outcome begin(String line) {
        cells.clear();
        open = false;
        return split(line, 0);
    }

    /** The next line of a row that stands open. */
    Outcome goOn(String line) {
        quoted.append('\n');
        return split(line, 0);
    }

    private Outcome split(String line, int start) {
        int from = start;
        while (true) {
            if (open || (from < line.length() && line.charAt(from) == QUOTE)) {
                from = takeQuoted(line, open ? from : from + 1);
                if (from < 0) {
                    return Outcome.OPEN;
                }
                if (from < line.length() && line.charAt(from) != separator) {
                    return Outcome.STRAY;
                }
            } else {
                int end = line.indexOf(separator, from);
                int stop = end < 0 ? line.length() : end;
                cells.add(line.substring(from, stop));
                from = stop;
            }
            if (from >= line.length()) {
                return Outcome.COMPLETE;
            }
            from++;
        }
    }

    /** Takes the rest of a quoted cell; the place after its closing quote, or -1 when the line ends before. */
    private int takeQuoted(String line, int start) {
        if (!open) {
            quoted.setLength(0);
            open = true;
        }
        int from = start;
        while (true) {
            int quote = line.indexOf(QUOTE, from);
            if (quote < 0) {
                quoted.append(line, from, line.length());
                return -1;
            }
            quoted.append(line, from, quote);
            if (quote + 1 < line.length() && line.charAt(quote + 1) == QUOTE) {
                quoted.append(QUOTE);
                from = quote + 2;
            } else {
                cells.add(quoted.toString());
                open = false;
                return quote + 1;
            }
        }
    }
}
