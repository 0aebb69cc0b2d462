package io.fourline.search;

import io.fourline.journal.JournalFeed;
import io.fourline.search.model.FeedCursor;
import io.fourline.search.store.IndexFolder;
import io.fourline.search.store.IndexShelf;
import io.fourline.search.store.LiveIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Builds the index from the tables, while the one before it, if it can still be read, goes on to serve. */
@ApplicationScoped
public class IndexRebuild {

    /** So many positions below the highest one may belong to transactions that are not committed yet. */
    private static final long UNDER_WAY = 100_000;

    private static final int BATCH = 500;
    private static final int REFRESHED = 20;
    private static final Logger LOG = Logger.getLogger(IndexRebuild.class.getName());

    @Inject
    JournalFeed feed;

    @Inject
    SearchSources sources;

    @Inject
    IndexFollower follower;

    @Inject
    IndexShelf shelf;

    /** @return how far the new index has followed the journal; empty when the desk stops before it is built */
    Optional<FeedCursor> build(IndexFolder folder) throws IOException {
        LiveIndex index = folder.begin();
        shelf.grow(index);
        try {
            long highest = feed.highest();
            long from = Math.max(0, highest - UNDER_WAY);
            FeedCursor cursor = FeedCursor.startingAt(highest, from, feed.positionsAfter(from), System.nanoTime());
            for (SearchSource source : sources.all()) {
                if (!addAll(index, source)) {
                    giveUp(folder, index);
                    return Optional.empty();
                }
            }
            follower.follow(index, cursor);
            index.refresh();
            index.commit(follower.says(folder, cursor));
            LOG.log(Level.INFO, "The search index was built: {0} documents", String.valueOf(index.documents()));
            shelf.use(index);
            folder.keepOnly(index);
            return Optional.of(cursor);
        } catch (IOException | RuntimeException broken) {
            giveUp(folder, index);
            throw broken;
        }
    }

    /** What is left of it would fill the disk once more with each further attempt. */
    private void giveUp(IndexFolder folder, LiveIndex index) {
        shelf.giveUp(index);
        folder.discard(index);
    }

    private boolean addAll(LiveIndex index, SearchSource source) throws IOException {
        String key = "";
        int batches = 0;
        List<SearchDocument> batch = source.after(key, BATCH);
        while (!batch.isEmpty()) {
            for (SearchDocument document : batch) {
                index.add(document);
            }
            if (++batches % REFRESHED == 0) {
                index.refresh();
            }
            if (shelf.isClosing()) {
                return false;
            }
            key = batch.get(batch.size() - 1).key();
            batch = source.after(key, BATCH);
        }
        index.refresh();
        return true;
    }
}
