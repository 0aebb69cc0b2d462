package io.fourline.ticket.rest;

import io.fourline.shared.error.TooLarge;
import io.fourline.ticket.AttachmentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops an upload that has become too large while it comes in, before it has filled a disk. */
@Provider
@AttachmentUpload
@ApplicationScoped
public class AttachmentLimit implements ContainerRequestFilter {

    // What stands around the file: headers of its part, and the other parts.
    private static final long WRAPPING = 64 * 1024L;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > AttachmentStore.LIMIT + WRAPPING) {
            throw new TooLarge("file", AttachmentStore.LIMIT);
        }
        request.setEntityStream(new Counted(request.getEntityStream()));
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            count += read;
            if (count > AttachmentStore.LIMIT + WRAPPING) {
                throw new TooLarge("file", AttachmentStore.LIMIT);
            }
        }
    }
}
