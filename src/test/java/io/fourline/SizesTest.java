package io.fourline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large files may grow; how long methods may, Checkstyle says. */
class SizesTest {

    @ParameterizedTest
    @CsvSource({
        "src/main/java, .java, 300",
        "src/test/java, .java, 300",
        "src/main/webapp, .xhtml, 150",
    })
    void noFileOutgrowsItsReader(Path folder, String kind, int limit) throws IOException {
        List<Path> files = files(folder, kind);

        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(Files.readAllLines(file))
                .as("lines of %s", file)
                .hasSizeLessThanOrEqualTo(limit));
    }

    @Test
    void everyModuleSaysWhatItIsFor() throws IOException {
        List<Path> modules = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/io/fourline"))) {
            folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("shared"))
                    .forEach(modules::add);
        }

        assertThat(modules).isNotEmpty().allSatisfy(module -> assertThat(module.resolve("package-info.java"))
                .exists());
    }

    private static List<Path> files(Path folder, String kind) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(kind)).toList();
        }
    }
}
