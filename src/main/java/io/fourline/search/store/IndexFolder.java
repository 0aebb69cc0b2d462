package io.fourline.search.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The folder with a node's index: one folder in it for each time it was built, of which the last whole one is the
 * index. What a commit says of itself stands under the names given here.
 */
public final class IndexFolder {

    /** How the documents are made: an index of another make is built anew. */
    public static final String MAKE = "make";

    /** How far the journal was followed. */
    public static final String CURSOR = "cursor";

    /** What the journal had at that place, to tell it from another journal. */
    public static final String MARK = "mark";

    private static final String PREFIX = "index-";
    private static final Logger LOG = Logger.getLogger(IndexFolder.class.getName());

    private final Path folder;
    private final String make;

    /** @param kinds the kinds of documents the index is to hold */
    public IndexFolder(Path folder, List<String> kinds) {
        this.folder = folder;
        this.make = IndexFields.VERSION + " "
                + String.join(",", kinds.stream().sorted().toList());
    }

    public String make() {
        return make;
    }

    /** An index, with what its last commit says. */
    public record Found(LiveIndex index, Map<String, String> says) {}

    /** The last whole index of this make, if there is one that can be read. */
    public Optional<Found> open() {
        for (Path candidate : candidates()) {
            try {
                Map<String, String> says = LiveIndex.said(candidate);
                if (make.equals(says.get(MAKE)) && says.containsKey(CURSOR)) {
                    return Optional.of(new Found(LiveIndex.open(candidate), says));
                }
            } catch (IOException | RuntimeException unreadable) {
                LOG.log(Level.INFO, "The search index in {0} cannot be read: {1}", new Object[] {candidate, unreadable
                });
            }
        }
        return Optional.empty();
    }

    /** An empty index beside those that are there. */
    public LiveIndex begin() throws IOException {
        Files.createDirectories(folder);
        int last = candidates().stream().mapToInt(IndexFolder::number).max().orElse(0);
        return LiveIndex.open(folder.resolve(PREFIX + (last + 1)));
    }

    /** Deletes every index but this one. */
    public void keepOnly(LiveIndex index) {
        for (Path candidate : candidates()) {
            if (!candidate.equals(index.folder())) {
                delete(candidate);
            }
        }
    }

    /** Deletes an index that was begun and will never be whole. */
    public void discard(LiveIndex index) {
        delete(index.folder());
    }

    private List<Path> candidates() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().matches(PREFIX + "[0-9]{1,9}"))
                    .sorted(Comparator.comparingInt(IndexFolder::number).reversed())
                    .toList();
        } catch (IOException gone) {
            return List.of();
        }
    }

    private static int number(Path path) {
        return Integer.parseInt(path.getFileName().toString().substring(PREFIX.length()));
    }

    private static void delete(Path candidate) {
        try (Stream<Path> all = Files.walk(candidate)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | RuntimeException busy) {
            LOG.log(Level.INFO, "The old search index in {0} stays for now: {1}", new Object[] {candidate, busy});
        }
    }
}
