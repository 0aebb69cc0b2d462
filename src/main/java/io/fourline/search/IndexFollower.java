package io.fourline.search;

import io.fourline.journal.JournalFeed;
import io.fourline.journal.JournalFeed.Step;
import io.fourline.journal.Stretch;
import io.fourline.search.model.FeedCursor;
import io.fourline.search.store.IndexFolder;
import io.fourline.search.store.LiveIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Brings what is new in the journal into an index. What it costs follows what is new, not what is stored. */
@ApplicationScoped
public class IndexFollower {

    private static final int BATCH = 1_000;
    private static final int STRETCHES = 100;
    private static final Logger LOG = Logger.getLogger(IndexFollower.class.getName());

    @Inject
    JournalFeed feed;

    @Inject
    SearchSources sources;

    /**
     * Reads on from where the cursor stands, until nothing more is there; what was read is found at once, however much
     * follows. The cursor goes on only past what was put.
     *
     * @return how many entries were read
     */
    int follow(LiveIndex index, FeedCursor cursor) throws IOException {
        List<Step> late = late(cursor);
        take(index, cursor, late);
        int read = late.size();
        List<Step> next = feed.after(cursor.reached(), BATCH);
        while (!next.isEmpty()) {
            take(index, cursor, next);
            read += next.size();
            index.refresh();
            next = next.size() < BATCH ? List.of() : feed.after(cursor.reached(), BATCH);
        }
        return read;
    }

    private List<Step> late(FeedCursor cursor) {
        List<Stretch> asked = cursor.toAsk(System.nanoTime());
        List<Step> late = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += STRETCHES) {
            late.addAll(feed.in(asked.subList(from, Math.min(asked.size(), from + STRETCHES)), BATCH));
        }
        return late;
    }

    private void take(LiveIndex index, FeedCursor cursor, List<Step> steps) throws IOException {
        Set<String> subjects = steps.stream().map(Step::subject).collect(Collectors.toSet());
        for (Map.Entry<SearchSource, Set<String>> changed :
                sources.keysOf(subjects).entrySet()) {
            put(index, changed.getKey(), changed.getValue());
        }
        cursor.saw(steps.stream().map(Step::position).toList(), System.nanoTime());
    }

    private static void put(LiveIndex index, SearchSource source, Collection<String> keys) throws IOException {
        List<SearchDocument> present;
        try {
            present = source.documents(keys);
        } catch (RuntimeException together) {
            if (keys.size() == 1) {
                LOG.log(Level.WARNING, together, () -> "The search cannot take in " + source.kind() + " " + keys);
                return;
            }
            for (String key : keys) {
                put(index, source, List.of(key));
            }
            return;
        }
        for (SearchDocument document : present) {
            index.put(document);
        }
        Set<String> there = present.stream().map(SearchDocument::key).collect(Collectors.toSet());
        for (String key : keys) {
            if (!there.contains(key)) {
                index.remove(source.kind(), key);
            }
        }
    }

    /** What a commit says of an index that has been followed so far. */
    Map<String, String> says(IndexFolder folder, FeedCursor cursor) {
        Map<String, String> says = new TreeMap<>();
        says.put(IndexFolder.MAKE, folder.make());
        says.put(IndexFolder.CURSOR, cursor.text());
        feed.markAt(cursor.reached()).ifPresent(mark -> says.put(IndexFolder.MARK, mark));
        return says;
    }

    /** Whether an index that says this was made from this journal. */
    boolean isOfThisJournal(Map<String, String> says) {
        FeedCursor cursor = FeedCursor.parse(says.get(IndexFolder.CURSOR), System.nanoTime());
        return cursor.reached() == 0
                || feed.markAt(cursor.reached())
                        .filter(mark -> mark.equals(says.get(IndexFolder.MARK)))
                        .isPresent();
    }
}
