package io.fourline.ticket;

import io.fourline.shared.web.DownloadHeaders;
import io.fourline.ticket.model.Attachment;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A file given with a ticket, as readers get it.
 *
 * @param mediaType as found in the bytes
 * @param size in bytes
 * @param sha256 lower-case hex
 */
public record AttachmentRecord(
        String id,
        String author,
        Visibility visibility,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant at) {

    /** @param author as the reader may know them */
    public static AttachmentRecord of(Attachment attachment, String author) {
        return new AttachmentRecord(
                attachment.id(),
                author,
                attachment.visibility(),
                attachment.fileName(),
                attachment.mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.at());
    }

    /** What lists of files are sorted by. */
    public List<Object> keys() {
        return List.of(at, id);
    }

    /** Under which HTTP headers it is given out. */
    public Map<String, String> headers() {
        return DownloadHeaders.of(fileName, mediaType, size, sha256);
    }
}
