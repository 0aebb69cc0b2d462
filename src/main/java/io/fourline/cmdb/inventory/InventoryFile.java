package io.fourline.cmdb.inventory;

import io.fourline.cmdb.ImportRejection;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
 * An inventory as it was sent: comma-separated values in UTF-8 (semicolons and tabs will do), with the names of the columns
 * in the first row. Cells are text and nothing else, whatever a spreadsheet would take them for.
 *
 * @param rows those with as many cells as there are columns
 * @param rejections of the others
 * @param ignored columns that no inventory has
 */
public record InventoryFile(List<InventoryRow> rows, List<ImportRejection> rejections, List<String> ignored) {

    /** The most rows of one file; a longer inventory comes in several. */
    public static final int MOST_ROWS = 20_000;

    private static final char BYTE_ORDER_MARK = 0xFEFF;

    /** @throws InvalidInput when the file as a whole is no inventory */
    public static InventoryFile read(byte[] bytes) {
        String text = decoded(bytes);
        Lines lines = new Lines(text);
        try (CSVParser parser = CSVParser.parse(text, format(text))) {
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
            String name = header.get(place).strip();
            Column column = Column.named(name).orElse(null);
            if (column == null) {
                ignored.add(name);
            } else if (columns.put(column, place) != null) {
                refused("repeatedColumn", column.field());
            }
        }
        for (Column needed : List.of(Column.CODE, Column.NAME)) {
            if (!columns.containsKey(needed)) {
                refused("missingColumn", needed.field());
            }
        }
        return columns;
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            refused("noUtf8");
            throw new IllegalStateException(e);
        }
    }

    private static CSVFormat format(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = ',';
        for (char other : new char[] {';', '\t'}) {
            if (count(first, other) > count(first, separator)) {
                separator = other;
            }
        }
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }

    private static InventoryFile refused(String code, Object... arguments) {
        throw new InvalidInput("file", code, arguments);
    }

    /** Counts lines on the way through a text. */
    private static final class Lines {

        private final String text;
        private int place;
        private long line = 1;

        Lines(String text) {
            this.text = text;
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
