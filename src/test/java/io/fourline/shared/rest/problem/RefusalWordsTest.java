package io.fourline.shared.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalWordsTest {

    private static final String CODE = "\"([a-z][A-Za-z0-9]*)\"";
    private static final String ARGUMENT = "[^,;]+?,\\s*";

    /** Where codes stand in calls that refuse: first, second or third argument. */
    private static final Pattern REFUSALS = Pattern.compile("(?:"
            + "new (?:RuleViolated|Forbidden|Busy|Unauthenticated|TooManyAttempts)\\(\\s*|Reason\\.of\\(\\s*|(?<!\\.)\\brefuse\\(\\s*(?:field,\\s*)?|input\\.refuse\\(\\s*"
            + ARGUMENT + "|Optional\\.of\\((?=\"password)"
            + "|new InvalidInput\\(\\s*" + ARGUMENT + "|Reason\\.at\\(\\s*" + ARGUMENT + "|findings\\.add\\(\\s*"
            + ARGUMENT
            + "|checks\\.that\\((?:[^;]*?),\\s*\"?[A-Za-z.]+\"?,\\s*)" + CODE);

    @Test
    void everyCodeInTheSourceHasAText() throws IOException {
        Wording words = Words.strict().in(Locale.ENGLISH);
        Set<String> codes = codes();
        assertThat(codes).contains("missing", "notFound", "unknownField", "repeated", "keyReused", "malformedTags");
        assertThat(codes).filteredOn(code -> !words.has("error." + code)).isEmpty();
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher refusal = REFUSALS.matcher(Files.readString(file));
                while (refusal.find()) {
                    codes.add(refusal.group(1));
                }
            }
        }
        return codes;
    }
}
