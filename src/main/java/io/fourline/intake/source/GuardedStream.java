package io.fourline.intake.source;

import io.fourline.intake.UnreadableLog;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.LongSupplier;
import java.util.zip.ZipException;

/** Unpacked bytes, counted against what they were packed in; its refusals are the log's, not the stream's. */
final class GuardedStream extends InputStream {

    private final InputStream source;
    private final LongSupplier packedBytes;
    private final Limits limits;
    private long count;

    GuardedStream(InputStream source, LongSupplier packedBytes, Limits limits) {
        this.source = source;
        this.packedBytes = packedBytes;
        this.limits = limits;
    }

    long count() {
        return count;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        int read = guarded(() -> source.read(bytes, from, length));
        if (read > 0) {
            count += read;
            check();
        }
        return read;
    }

    @Override
    public int available() throws IOException {
        return source.available();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private void check() {
        if (count > limits.unpackedBytes()) {
            throw new UnreadableLog("intake.tooLarge", limits.unpackedBytes());
        }
        if (count > limits.ratioFreeBytes() && count / limits.ratio() > packedBytes.getAsLong()) {
            throw new UnreadableLog("intake.ratio", limits.ratio());
        }
    }

    /** Something that reads from an archive. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** Tells what a broken archive means for the log; a failing disk or connection stays what it is. */
    static <T> T guarded(Reading<T> reading) {
        try {
            return reading.read();
        } catch (EOFException cutOff) {
            throw new UnreadableLog("intake.truncated");
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new UnreadableLog("intake.damaged");
        } catch (IOException failing) {
            throw new UncheckedIOException(failing);
        }
    }
}
