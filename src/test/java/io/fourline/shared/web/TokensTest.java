package io.fourline.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast after WCAG 2.2 (1.4.3, 1.4.11), both themes, computed from the tokens; and no colour or distance beside them. */
class TokensTest {

    private static final Path STYLES = Path.of("src/main/webapp/resources/desk");
    private static final Pattern COLOUR =
            Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");
    private static final double TEXT = 4.5;
    private static final double PARTS = 3;

    private static Map<String, String[]> colours() throws IOException {
        Map<String, String[]> colours = new HashMap<>();
        Matcher found = COLOUR.matcher(Files.readString(STYLES.resolve("tokens.css")));
        while (found.find()) {
            colours.put(found.group(1), new String[] {found.group(2), found.group(3)});
        }
        return colours;
    }

    @ParameterizedTest
    @CsvSource({
        "ink, ground surface raise sunk hover accent-soft note-soft",
        "ink-2, ground surface raise sunk hover accent-soft note-soft bad-soft warn-soft ok-soft",
        "ink-3, ground surface raise sunk hover accent-soft note-soft",
        "accent, ground surface raise sunk accent-soft note-soft",
        "accent-ink, accent accent-hover",
        "bad-ink, bad",
        "l1, surface raise accent-soft",
        "l2, surface raise accent-soft",
        "l3, surface raise accent-soft",
        "l4, surface raise accent-soft",
        "ok, surface raise ok-soft",
        "warn, surface raise warn-soft accent-soft",
        "bad, surface raise bad-soft accent-soft",
        "note, note-soft",
        "surface, l1 l2 l3 l4"
    })
    void textCanBeReadOnEveryGroundItStandsOn(String ink, String grounds) throws IOException {
        for (String ground : grounds.split(" ")) {
            assertContrast(ink, ground, TEXT);
        }
    }

    @ParameterizedTest
    @CsvSource({"edge, surface raise ground", "accent, surface raise ground sunk"})
    void edgesOfControlsAndTheFocusCanBeSeen(String ink, String grounds) throws IOException {
        for (String ground : grounds.split(" ")) {
            assertContrast(ink, ground, PARTS);
        }
    }

    @Test
    void coloursAndDistancesAreNumbersInTheTokensOnly() throws IOException {
        Pattern number = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsl|\\d(px|pt)\\b");
        try (Stream<Path> files = Files.list(STYLES)) {
            List<Path> styles = files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.endsWith("tokens.css") && !file.endsWith("type.css"))
                    .toList();
            for (Path style : styles) {
                assertThat(Files.readAllLines(style))
                        .as(style.toString())
                        .filteredOn(line -> !line.strip().startsWith("@"))
                        .noneMatch(line -> number.matcher(line).find());
            }
        }
    }

    private static void assertContrast(String ink, String ground, double least) throws IOException {
        for (int theme = 0; theme < 2; theme++) {
            double contrast = contrast(colours().get(ink)[theme], colours().get(ground)[theme]);
            assertThat(contrast)
                    .as("%s on %s, %s", ink, ground, theme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
