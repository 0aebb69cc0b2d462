package io.fourline.intake.source;

import io.fourline.intake.Rejection;
import io.fourline.intake.UnreadableLog;
import io.fourline.intake.mapping.EventReading;
import io.fourline.intake.mapping.LogSample;
import io.fourline.intake.mapping.MappingLibrary;
import io.fourline.intake.model.Attributes;
import io.fourline.intake.model.Columns;
import io.fourline.intake.source.CsvRows.Row;
import java.io.Reader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Reads a log as comma-separated values: one row per event, the rows of a case one after the other. */
final class CsvReader {

    private final CaseAssembly cases;
    private final Set<Told> rowsOfCase = new HashSet<>();
    private EventReading reading;
    private Columns columns;
    private String openCase;

    CsvReader(CaseAssembly cases) {
        this.cases = cases;
    }

    void read(Reader text) {
        try {
            LineSource lines = new LineSource(text, cases.limits().charactersPerRow());
            CsvRows rows = new CsvRows(lines, cases.limits(), cases.sink()::reject);
            columns = new Columns(rows.header());
            if (columns.size() > cases.limits().attributesPerEvent()) {
                throw new UnreadableLog(
                        "intake.tooManyColumns", columns.size(), cases.limits().attributesPerEvent());
            }
            reading = cases.readingOf(columns);
            MappingLibrary.requireFit(reading.mapping(), columns);
            rows.recogniseRows(cells -> reading.tellsTime(new Attributes(columns, cells)));
            for (Row row = rows.next(); row != null; row = rows.next()) {
                take(row);
            }
            closeCase();
        } catch (UnreadableLog unreadable) {
            cases.breakOff();
            throw unreadable;
        }
    }

    /** A look at the first rows. */
    static void sample(Reader text, Limits limits, LogSample sample) {
        CsvRows rows = new CsvRows(new LineSource(text, limits.charactersPerRow()), limits, CaseSink.NOWHERE::reject);
        Columns columns = new Columns(rows.header());
        for (Row row = rows.next(); row != null && !sample.isFull(); row = rows.next()) {
            sample.add(new Attributes(columns, row.cells()), Attributes.NONE);
        }
    }

    private void take(Row row) {
        Attributes attributes = new Attributes(columns, row.cells());
        if (isFlawed(row)) {
            return;
        }
        String caseId = reading.caseId(row.line(), attributes, Attributes.NONE, cases.sink()::reject);
        if (caseId == null) {
            return;
        }
        if (!caseId.equals(openCase)) {
            closeCase();
            openCase = caseId;
            cases.open(row.line());
        }
        if (isRepeated(row)) {
            cases.sink().reject(Rejection.ofEvent(row.line(), null, "intake.repeatedRow"));
            return;
        }
        for (String cell : row.cells()) {
            cases.count(cell.length());
        }
        cases.add(row.line(), attributes);
    }

    private void closeCase() {
        if (openCase != null) {
            cases.close(openCase, Attributes.NONE);
            openCase = null;
            rowsOfCase.clear();
        }
    }

    private boolean isRepeated(Row row) {
        return reading.mapping().refuseRepeatedRows() && cases.hasRoom() && !rowsOfCase.add(new Told(row.cells()));
    }

    private boolean isFlawed(Row row) {
        for (int position = 0; position < row.cells().length; position++) {
            int flaw = LenientText.flawAt(row.cells()[position]);
            if (flaw >= 0) {
                char letter = row.cells()[position].charAt(flaw);
                String code = LenientText.isBadByte(letter) ? "intake.badBytes" : "intake.controlCharacter";
                cases.sink().reject(Rejection.ofEvent(row.line(), columns.name(position), code));
                return true;
            }
        }
        return false;
    }

    /** All that a row told, word for word; told apart by the lengths of its cells before their letters. */
    private record Told(String[] cells) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Told told && Arrays.equals(cells, told.cells);
        }

        @Override
        public int hashCode() {
            int hash = 0;
            for (String cell : cells) {
                hash = hash * 31 + cell.length();
            }
            return hash;
        }
    }
}
