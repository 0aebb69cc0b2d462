package io.fourline.ticket;

import java.io.IOException;
import java.io.OutputStream;

/** A file ready to be given out. */
public record OpenedFile(AttachmentRecord attachment, Bytes bytes) {

    /** Writes a file's bytes, part by part. */
    @FunctionalInterface
    public interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }
}
