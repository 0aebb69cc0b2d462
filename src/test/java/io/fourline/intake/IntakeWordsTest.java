package io.fourline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import io.fourline.intake.model.Deviation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntakeWordsTest {

    private static final Pattern CODE = Pattern.compile("\"(intake\\.[A-Za-z]+)\"");

    @Test
    void everyReasonAndDeviationHasItsWordsAndNoWordsAreLeftOver() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/io/fourline/intake"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher codes = CODE.matcher(Files.readString(source));
                while (codes.find()) {
                    used.add(codes.group(1));
                }
            }
        }
        Stream.of(Deviation.values()).forEach(deviation -> used.add("intake.deviation." + deviation));
        assertThat(used).hasSizeGreaterThan(30);
        assertThat(new TreeSet<>(words().stringPropertyNames())).containsAll(used);
        assertThat(words().stringPropertyNames().stream()
                        .filter(key -> key.startsWith("intake.") && !used.contains(key)))
                .isEmpty();
    }

    @Test
    void allWordsAreMessagePatterns() throws IOException {
        Properties words = words();
        for (String key : words.stringPropertyNames()) {
            String text = new MessageFormat(words.getProperty(key), Locale.ENGLISH)
                    .format(List.of(7, 8, 9).toArray());
            assertThat(text).isNotBlank().doesNotContain("{");
        }
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                IntakeWordsTest.class.getResourceAsStream("/words/intake.properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words;
    }
}
