package io.fourline.incident;

import io.fourline.shared.web.DownloadHeaders;
import io.fourline.ticket.Visibility;
import java.time.Instant;
import java.util.Map;

/**
 * A file given with an incident, as readers get it.
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

    /** Under which HTTP headers it is given out. */
    public Map<String, String> headers() {
        return DownloadHeaders.of(fileName, mediaType, size, sha256);
    }
}
