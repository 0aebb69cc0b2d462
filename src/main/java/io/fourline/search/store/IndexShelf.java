package io.fourline.search.store;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;

/** The index that is read, and while none is whole the one that is growing. */
@ApplicationScoped
public class IndexShelf {

    private static final Logger LOG = Logger.getLogger(IndexShelf.class.getName());

    private volatile LiveIndex whole;
    private volatile LiveIndex growing;
    private volatile boolean closing;
    private volatile boolean following = true;

    /** What was read, and whether the index it was read from is whole. */
    public record Read<T>(T value, boolean whole) {}

    /** Empty while there is nothing to read from. */
    public <T> Optional<Read<T>> read(LiveIndex.Reading<T> reading) {
        LiveIndex first = whole;
        LiveIndex second = growing;
        return from(first, reading, second == null && following).or(() -> from(second, reading, false));
    }

    private static <T> Optional<Read<T>> from(LiveIndex index, LiveIndex.Reading<T> reading, boolean isWhole) {
        if (index == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Read<>(index.read(reading), isWhole));
        } catch (IOException fault) {
            LOG.log(Level.WARNING, "The search index cannot be read; it is built anew", fault);
            return Optional.empty();
        } catch (AlreadyClosedException changed) {
            return Optional.empty();
        }
    }

    /** The whole index; empty when there is none. */
    public Optional<LiveIndex> whole() {
        return Optional.ofNullable(whole);
    }

    /** Notes whether the index takes in what is new; while it does not, nothing that is read from it is whole. */
    public void follows(boolean does) {
        following = does;
    }

    /** Whether the index takes in what is new. */
    public boolean isFollowing() {
        return following;
    }

    /** Whether an index is being built. */
    public boolean isGrowing() {
        return growing != null;
    }

    /** How many documents stand in the index that is read, or is being built. */
    public int documents() {
        LiveIndex index = growing == null ? whole : growing;
        return index == null ? 0 : index.documents();
    }

    public void grow(LiveIndex index) {
        growing = index;
    }

    /** Puts an index into use and takes the one before it out. */
    public void use(LiveIndex index) {
        LiveIndex before = whole;
        whole = index;
        growing = null;
        close(before);
    }

    /** Gives up an index that was growing. */
    public void giveUp(LiveIndex index) {
        growing = null;
        close(index);
    }

    /** Takes an index that nobody may read any more out of use. */
    public void drop() {
        LiveIndex before = whole;
        whole = null;
        close(before);
    }

    /** Whether the desk is about to stop. */
    public boolean isClosing() {
        return closing;
    }

    @PreDestroy
    void closeAll() {
        closing = true;
        drop();
        giveUp(growing);
    }

    private static void close(LiveIndex index) {
        if (index != null) {
            try {
                index.close();
            } catch (IOException | RuntimeException broken) {
                LOG.log(Level.FINE, "A broken search index did not close well", broken);
            }
        }
    }
}
