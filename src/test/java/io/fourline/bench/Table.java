package io.fourline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One area's figures, printed and kept below {@code target/bench} as text and as CSV. */
final class Table {
    private static final Path FOLDER = Path.of("target", "bench");

    private final String name;
    private final String says;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param says what was run and how the figures are to be read */
    Table(String name, String says, String... columns) {
        this.name = name;
        this.says = says;
        rows.add(List.of(columns));
    }

    /** Adds a row and prints it at once. */
    void add(Object... cells) {
        List<String> row = List.of(cells).stream().map(String::valueOf).toList();
        rows.add(row);
        System.out.println("[" + name + "] " + String.join(" | ", row));
    }

    /** Prints the table and writes its files. */
    void write() {
        String text = name + "\n" + Machine.described() + "\n" + says + "\n\n" + aligned();
        System.out.println("\n" + text);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".txt"), text);
            Files.writeString(FOLDER.resolve(name + ".csv"), separated());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String aligned() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(i ->
                        rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> String.format("%-" + Math.max(1, widths[i]) + "s", row.get(i)))
                        .collect(Collectors.joining("  ", "", "\n")))
                .collect(Collectors.joining());
    }

    private String separated() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }
}
