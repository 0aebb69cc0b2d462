package io.fourline.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every page: its words exist, its tags are documented, and it carries no inline style or script. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("\\bw(?:\\.of\\(|\\[)'([a-zA-Z0-9.]+)'\\s*[\\]),]");
    private static final Pattern TAG = Pattern.compile("<desk:([a-zA-Z]+)([^>]*)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-zA-Z]+)=\"");
    private static final Pattern INLINE =
            Pattern.compile("\\s(style|on[a-z]+)=\"|<script(?![^>]*\\ssrc=)|<style|javascript:|<f:ajax|<h:commandLink");

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    @Test
    void everyTextOfAPageStandsInTheWords() throws IOException {
        Wording words = Words.strict().in(Locale.ENGLISH);
        Set<String> missing = new TreeSet<>();
        int found = 0;
        for (Path page : pages()) {
            Matcher key = KEY.matcher(Files.readString(page));
            while (key.find()) {
                found++;
                if (!words.has(key.group(1))) {
                    missing.add(page + ": " + key.group(1));
                }
            }
        }
        assertThat(found).isPositive();
        assertThat(missing).isEmpty();
    }

    @Test
    void noPageCarriesInlineStyleOrScript() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            Matcher inline = INLINE.matcher(Files.readString(page));
            while (inline.find()) {
                wrong.add(page + ": " + inline.group());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTagAndAttributeThatAPageUsesIsDocumented() throws IOException {
        String library = Files.readString(WEBAPP.resolve("WEB-INF/desk.taglib.xml"));
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            Matcher tag = TAG.matcher(Files.readString(page));
            while (tag.find()) {
                String described = description(library, tag.group(1));
                Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
                while (attribute.find()) {
                    if (!described.contains("<name>" + attribute.group(1) + "</name>")) {
                        wrong.add(page + ": " + tag.group(1) + " " + attribute.group(1));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTagHasItsFileAndEveryFileItsTag() throws IOException {
        String library = Files.readString(WEBAPP.resolve("WEB-INF/desk.taglib.xml"));
        Set<String> declared = new TreeSet<>();
        Matcher source =
                Pattern.compile("<source>tags/([a-zA-Z]+)\\.xhtml</source>").matcher(library);
        while (source.find()) {
            declared.add(source.group(1));
        }
        try (Stream<Path> files = Files.list(WEBAPP.resolve("WEB-INF/tags"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".xhtml", "")))
                    .containsExactlyInAnyOrderElementsOf(declared);
        }
    }

    @Test
    void everyIconThatAPageNamesIsInTheSprite() throws IOException {
        String sprite = Files.readString(WEBAPP.resolve("resources/desk/icons.svg"));
        Pattern icon = Pattern.compile("<desk:icon name=\"([a-z]+)\"|\\sicon=\"([a-z]+)\"");
        for (Path page : pages()) {
            Matcher named = icon.matcher(Files.readString(page));
            while (named.find()) {
                String name = named.group(1) == null ? named.group(2) : named.group(1);
                assertThat(sprite).as(page + " uses " + name).contains("id=\"" + name + "\"");
            }
        }
    }

    private static String description(String library, String tag) {
        int at = library.indexOf("<tag-name>" + tag + "</tag-name>");
        assertThat(at).as("desk:" + tag).isPositive();
        return library.substring(at, library.indexOf("</tag>", at));
    }
}
