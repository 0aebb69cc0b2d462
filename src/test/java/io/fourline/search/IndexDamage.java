package io.fourline.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** What may befall the files of an index. */
final class IndexDamage {

    private IndexDamage() {}

    /** Deletes everything. */
    static void delete(Path index) throws IOException {
        try (Stream<Path> all = Files.walk(index)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Overwrites the middle of every file. */
    static void spoil(Path index) throws IOException {
        try (Stream<Path> all = Files.walk(index)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = bytes.length / 3; i < bytes.length * 2 / 3; i++) {
                    bytes[i] ^= 0x55;
                }
                Files.write(file, bytes);
            }
        }
    }
}
