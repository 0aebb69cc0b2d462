package io.fourline.shared.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers under which a file is given out: always to be saved, never to be run or shown as a page of the desk. */
public final class DownloadHeaders {

    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private DownloadHeaders() {}

    /**
     * @param size in bytes
     * @param sha256 lower-case hex
     */
    public static Map<String, String> of(String fileName, String mediaType, long size, String sha256) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", mediaType);
        headers.put("Content-Length", Long.toString(size));
        headers.put("Content-Disposition", disposition(fileName));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.put("Cache-Control", "private, no-store");
        headers.put("ETag", '"' + sha256 + '"');
        return headers;
    }

    /** The name in the extended form of RFC 8187, before it one in ASCII for readers that do not know it (RFC 6266). */
    static String disposition(String fileName) {
        StringBuilder plain = new StringBuilder();
        fileName.codePoints().forEach(c -> plain.append(isPlain(c) ? (char) c : '_'));
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(fileName);
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7F && c != '"' && c != '\\' && c != '%';
    }

    private static String encoded(String fileName) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : fileName.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean bare = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            encoded.append(bare ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
