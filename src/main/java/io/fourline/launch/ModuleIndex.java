package io.fourline.launch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Which modules hold what: classes by their package, everything else by its name. Written once at unpacking as one line
 * per module and one per name, read at every start.
 */
final class ModuleIndex {
    private static final String MODULE = "* ";
    private static final String VERSIONS = "META-INF/versions/";

    private final Map<String, List<Module>> holders = new HashMap<>(1 << 13);

    private ModuleIndex() {}

    /** The modules that may hold this file, in their order. */
    List<Module> holders(String file) {
        List<Module> found = holders.get(key(file));
        return found == null && !file.endsWith("/") ? holders.getOrDefault(file + '/', List.of()) : orNone(found);
    }

    static void write(Path folder, Path index) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(index);
                Stream<Path> modules = Files.list(folder)) {
            for (Path module : modules.sorted().toList()) {
                out.write(MODULE + folder.getFileName() + "/" + module.getFileName());
                out.newLine();
                for (String name : names(module)) {
                    out.write(name);
                    out.newLine();
                }
            }
        }
    }

    static ModuleIndex read(Path index) throws IOException {
        ModuleIndex read = new ModuleIndex();
        Module module = null;
        for (String line : Files.readAllLines(index)) {
            if (line.startsWith(MODULE)) {
                module = new Module(index.resolveSibling(line.substring(MODULE.length())));
            } else {
                read.holders.computeIfAbsent(line, name -> new ArrayList<>(1)).add(module);
            }
        }
        return read;
    }

    private static List<Module> orNone(List<Module> found) {
        return found == null ? List.of() : found;
    }

    private static Set<String> names(Path module) throws IOException {
        Set<String> names = new TreeSet<>();
        try (JarFile jar = new JarFile(module.toFile())) {
            Enumeration<JarEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                String name = entries.nextElement().getName();
                names.add(key(name));
                if (name.startsWith(VERSIONS)) {
                    int base = name.indexOf('/', VERSIONS.length()) + 1;
                    names.add(key(name.substring(base)));
                }
            }
        }
        names.remove("");
        return names;
    }

    /** Classes share the key of their package. */
    private static String key(String file) {
        return file.endsWith(".class") ? file.substring(0, file.lastIndexOf('/') + 1) + ".class" : file;
    }
}
