package io.fourline.shared.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Reads the folder of word files: {@code incident.properties} is English, {@code incident_pl.properties} Polish. */
final class WordFiles {

    private WordFiles() {}

    /** Patterns by language, then by key; a key that two files of one language define is refused. */
    static Map<String, Map<String, String>> read(String folder) {
        URL url = WordFiles.class.getClassLoader().getResource(folder);
        if (url == null) {
            throw new IllegalStateException("The folder " + folder + " is not on the class path");
        }
        try {
            URI uri = url.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return read(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Map<String, String>> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .toList();
        }
        Map<String, Map<String, String>> byLanguage = new HashMap<>();
        for (Path file : files) {
            add(byLanguage.computeIfAbsent(language(file), any -> new HashMap<>()), file);
        }
        return byLanguage;
    }

    private static void add(Map<String, String> patterns, Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            if (patterns.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException(
                        "Two word files define " + key + ", the second is " + file.getFileName());
            }
        }
    }

    private static String language(Path file) {
        String name = file.getFileName().toString();
        int underscore = name.lastIndexOf('_');
        return underscore < 0 ? "en" : name.substring(underscore + 1, name.indexOf('.'));
    }
}
