package io.fourline.search;

import io.fourline.search.model.FeedCursor;
import io.fourline.search.store.IndexFolder;
import io.fourline.search.store.IndexShelf;
import io.fourline.search.store.LiveIndex;
import io.fourline.shared.config.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps this node's index: opens it, follows the journal each second, and builds it anew when it is missing, was made
 * otherwise, cannot be read, or has been deleted.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class IndexWatch {

    private static final long EVERY_MILLIS = 1_000;
    private static final long SHORTEST_PAUSE_NANOS = 1_000_000_000L;
    private static final long LONGEST_PAUSE_NANOS = 60_000_000_000L;
    private static final long COMMIT_WITHOUT_NEWS = 10_000_000_000L;
    private static final Logger LOG = Logger.getLogger(IndexWatch.class.getName());

    @Resource
    TimerService timers;

    @Inject
    Settings settings;

    @Inject
    SearchSources sources;

    @Inject
    IndexShelf shelf;

    @Inject
    IndexFollower follower;

    @Inject
    IndexRebuild rebuild;

    private IndexFolder folder;
    private FeedCursor cursor;
    private boolean failing;
    private boolean proven;
    private boolean unkept;
    private long committed;
    private long pause;
    private long paused;

    @PostConstruct
    void begin() {
        timers.createIntervalTimer(EVERY_MILLIS, EVERY_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        try {
            keep();
            failing = false;
            shelf.follows(true);
        } catch (IOException | RuntimeException fault) {
            // The server drops a timer that fails twice.
            LOG.log(failing ? Level.FINE : Level.WARNING, "The search index does not follow; it tries again", fault);
            failing = true;
            shelf.follows(false);
        }
    }

    private void keep() throws IOException {
        if (folder == null) {
            folder = new IndexFolder(settings.home().resolve("search"), sources.kinds());
            open();
        }
        Optional<LiveIndex> index = shelf.whole().filter(LiveIndex::isIntact);
        if (index.isEmpty()) {
            build();
        } else {
            follow(index.get());
        }
    }

    /** A build that failed, as on a full disk, is tried again after ever longer pauses: each one reads every ticket. */
    private void build() throws IOException {
        if (pause > 0 && System.nanoTime() - paused < pause) {
            throw new IOException("The search index waits before it is built again");
        }
        try {
            cursor = rebuild.build(folder).orElse(null);
            pause = 0;
        } catch (IOException | RuntimeException failed) {
            paused = System.nanoTime();
            pause = Math.min(LONGEST_PAUSE_NANOS, 2 * pause + SHORTEST_PAUSE_NANOS);
            throw failed;
        }
        proven = true;
    }

    private void open() {
        folder.open().ifPresent(found -> {
            if (follower.isOfThisJournal(found.says())) {
                shelf.use(found.index());
                folder.keepOnly(found.index());
                cursor = FeedCursor.parse(found.says().get(IndexFolder.CURSOR), System.nanoTime());
            } else {
                LOG.info("The search index was made from another journal; it is built anew");
                shelf.giveUp(found.index());
            }
        });
    }

    private void follow(LiveIndex index) throws IOException {
        if (follower.follow(index, cursor) > 0) {
            unkept = true;
        }
        if (unkept) {
            index.refresh();
            commit(index);
        }
        if (!proven) {
            index.prove();
            proven = true;
        }
    }

    private void commit(LiveIndex index) throws IOException {
        long now = System.nanoTime();
        if (index.hasNews() || now - committed > COMMIT_WITHOUT_NEWS) {
            index.commit(follower.says(folder, cursor));
            committed = now;
            unkept = false;
        }
    }
}
