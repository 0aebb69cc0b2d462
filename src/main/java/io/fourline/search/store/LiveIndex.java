package io.fourline.search.store;

import io.fourline.search.SearchDocument;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * One index in its folder: written by one thread, read by many. What a commit holds is atomic, its documents together
 * with how far the journal was followed.
 */
public final class LiveIndex implements Closeable {

    private static final double WRITE_BUFFER_MB = 32;

    /** What a search does with the documents that stand in the index at this moment. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile boolean broken;
    private volatile boolean committed;
    private volatile boolean news;

    private LiveIndex(Path folder, Directory directory, IndexWriter writer) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
        this.committed = DirectoryReader.indexExists(directory);
    }

    /** Opens the index in a folder, or begins one there. */
    static LiveIndex open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            IndexWriterConfig config = new IndexWriterConfig(new WordForms());
            config.setRAMBufferSizeMB(WRITE_BUFFER_MB);
            config.setCommitOnClose(false);
            IndexWriter writer = new IndexWriter(directory, config);
            try {
                return new LiveIndex(folder, directory, writer);
            } catch (IOException | RuntimeException e) {
                writer.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    /** What the last commit of an index in a folder says of itself; fails when there is none or it cannot be read. */
    static Map<String, String> said(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            return SegmentInfos.readLatestCommit(directory).getUserData();
        }
    }

    /** Puts a document in the place of the one with its key. */
    public void put(SearchDocument document) throws IOException {
        news = true;
        guarded(() -> writer.updateDocument(term(document.kind(), document.key()), DocumentForm.of(document)));
    }

    /** Adds a document that nobody has added yet. */
    public void add(SearchDocument document) throws IOException {
        news = true;
        guarded(() -> writer.addDocument(DocumentForm.of(document)));
    }

    public void remove(String kind, String key) throws IOException {
        news = true;
        guarded(() -> writer.deleteDocuments(term(kind, key)));
    }

    private static Term term(String kind, String key) {
        return new Term(IndexFields.ID, IndexFields.id(kind, key));
    }

    /** Lets readers see what was put. */
    public void refresh() throws IOException {
        guarded(searchers::maybeRefreshBlocking);
    }

    /** Keeps what was put for good, with what it says of itself. */
    public void commit(Map<String, String> says) throws IOException {
        guarded(() -> {
            writer.setLiveCommitData(new TreeMap<>(says).entrySet());
            writer.commit();
            committed = true;
            news = false;
        });
    }

    /** Reads the index as it stands; a fault in its files marks it as broken. */
    public <T> T read(Reading<T> reading) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return reading.read(searcher);
        } catch (IOException fault) {
            broken = true;
            throw fault;
        } finally {
            searchers.release(searcher);
        }
    }

    /** Reads every file once; fails when one is not as it was written. */
    public void prove() throws IOException {
        read(searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                if (leaf.reader() instanceof CodecReader codec) {
                    codec.checkIntegrity();
                }
            }
            return null;
        });
    }

    /** Whether nothing failed and the files of the last commit are still there. */
    public boolean isIntact() {
        return !broken && writer.isOpen() && writer.getTragicException() == null && isThere();
    }

    private boolean isThere() {
        if (!committed) {
            return Files.isDirectory(folder);
        }
        try {
            return SegmentInfos.readLatestCommit(directory).files(true).stream()
                    .allMatch(file -> Files.exists(folder.resolve(file)));
        } catch (IOException | RuntimeException gone) {
            return false;
        }
    }

    /** Whether documents were put or removed since the last commit. */
    public boolean hasNews() {
        return news;
    }

    public int documents() {
        return writer.getDocStats().numDocs;
    }

    private void guarded(Step step) throws IOException {
        try {
            step.take();
        } catch (IOException | RuntimeException fault) {
            broken = true;
            throw fault;
        }
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer) {
            searchers.close();
            if (writer.isOpen()) {
                writer.rollback();
            }
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }
}
