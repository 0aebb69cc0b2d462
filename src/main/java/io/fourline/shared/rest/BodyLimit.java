package io.fourline.shared.rest;

import io.fourline.shared.error.TooLarge;
import java.io.IOException;
import java.io.InputStream;

/** How much of a request body is read into memory; uploads are streamed and have limits of their own. */
public final class BodyLimit {

    /** The most a JSON body may hold, in bytes. */
    public static final int JSON = 10 * 1024 * 1024;

    // A caller who goes on sending after that is cut off.
    private static final long READ_AND_DROPPED = 1L << 30;

    private BodyLimit() {}

    /**
     * The whole body. One that is too long is still read to its end, so that the caller, who is busy sending, gets to read
     * the answer.
     *
     * @throws TooLarge when there is more than {@link #JSON}
     */
    public static byte[] read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(JSON + 1);
        if (bytes.length > JSON) {
            drop(body);
            throw new TooLarge("body", JSON);
        }
        return bytes;
    }

    /** Reads what is left and forgets it. */
    public static void drop(InputStream body) throws IOException {
        byte[] bucket = new byte[16 * 1024];
        long dropped = 0;
        int read = 0;
        while (read >= 0 && dropped < READ_AND_DROPPED) {
            read = body.read(bucket);
            dropped += read;
        }
    }
}
