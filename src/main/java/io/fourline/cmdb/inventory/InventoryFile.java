package io.fourline.cmdb.inventory;

import io.fourline.cmdb.ImportRejection;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * An inventory as it was sent: comma-separated values (semicolons, tabs and bars will do), with the names of the columns in
 * the first row. Cells are text and nothing else, whatever a spreadsheet would take them for.
 *
 * @param rows those with as many cells as there are columns
 * @param rejections of the others
 * @param ignored columns that no inventory has
 */
public record InventoryFile(List<InventoryRow> rows, List<ImportRejection> rejections, List<String> ignored) {

    /** The most rows of one file; a longer inventory comes in several. */
    public static final int MOST_ROWS = 20_000;

    /**
     * @param said the encoding where the file does not tell it; {@code null} for UTF-8
     * @throws InvalidInput when the file as a whole is no inventory
     */
    public static InventoryFile read(byte[] bytes, Charset said) {
        InventoryText text = InventoryText.of(bytes, said);
        Lines lines = new Lines(text);
        try (CSVParser parser = CSVParser.parse(text.rows(), format(text.separator()))) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? read(records, lines) : refused("emptyInventory");
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return refused("brokenInventory", lines.last() + 1);
        }
    }

    private static InventoryFile read(Iterator<CSVRecord> records, Lines lines) {
        CSVRecord header = records.next();
        lines.at(header.getCharacterPosition());
        List<String> ignored = new ArrayList<>();
        Map<Column, Integer> columns = columns(header, ignored);
        InventoryFile file = new InventoryFile(new ArrayList<>(), new ArrayList<>(), ignored);
        int read = 0;
        while (records.hasNext()) {
            CSVRecord record = records.next();
            long line = lines.at(record.getCharacterPosition());
            if (++read > MOST_ROWS) {
                return refused("tooManyRows", MOST_ROWS);
            }
            file.take(record, line, header.size(), columns);
        }
        return read == 0 ? refused("emptyInventory") : file;
    }

    private void take(CSVRecord record, long line, int cells, Map<Column, Integer> columns) {
        if (record.size() != cells) {
            Reason reason = Reason.of("cells", cells, record.size());
            rejections.add(new ImportRejection(line, null, List.of(reason)));
            return;
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        columns.forEach((column, place) -> values.put(column, record.get(place)));
        rows.add(new InventoryRow(line, values));
    }

    private static Map<Column, Integer> columns(CSVRecord header, List<String> ignored) {
        Map<Column, Integer> columns = new HashMap<>();
        for (int place = 0; place < header.size(); place++) {
            Column column = Column.named(header.get(place)).orElse(null);
            if (column != null && columns.put(column, place) != null) {
                refused("repeatedColumn", column.field());
            }
        }
        for (int place = 0; place < header.size(); place++) {
            String name = header.get(place).strip();
            Column column = Column.alsoNamed(name).orElse(null);
            boolean taken = column != null && columns.putIfAbsent(column, place) == null;
            if (!taken && Column.named(name).isEmpty()) {
                ignored.add(name);
            }
        }
        if (!columns.containsKey(Column.CODE)) {
            refused("missingColumn", Column.CODE.field());
        }
        return columns;
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static InventoryFile refused(String code, Object... arguments) {
        throw new InvalidInput("file", code, arguments);
    }

    /** Counts lines on the way through a text. */
    private static final class Lines {

        private final String text;
        private int place;
        private long line;

        Lines(InventoryText text) {
            this.text = text.rows();
            this.line = text.firstLine();
        }

        /** The line on which the first thing stands after a place, which never lies before the place asked for last. */
        long at(long position) {
            while (place < text.length()
                    && (place < position || text.charAt(place) == '\n' || text.charAt(place) == '\r')) {
                boolean pair =
                        text.charAt(place) == '\r' && place + 1 < text.length() && text.charAt(place + 1) == '\n';
                if (text.charAt(place) == '\n' || text.charAt(place) == '\r' && !pair) {
                    line++;
                }
                place++;
            }
            return line;
        }

        long last() {
            return line;
        }
    }
}
