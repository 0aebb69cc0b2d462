package io.fourline.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that knows how much of it has been read. */
class CountedStream extends FilterInputStream {

    private static final int WHOLE = 100;

    private final long size;
    private long read;

    /** @param size in bytes */
    CountedStream(InputStream in, long size) {
        super(in);
        this.size = size;
    }

    /** How much has been read, 0 to 100. */
    int percent() {
        return size == 0 ? WHOLE : (int) (read * WHOLE / size);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        read += value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, length);
        read += Math.max(got, 0);
        return got;
    }
}
