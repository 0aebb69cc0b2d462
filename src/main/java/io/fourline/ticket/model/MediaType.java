package io.fourline.ticket.model;

import org.apache.tika.Tika;

/** What a file really is, from its first bytes; its name only tells apart what begins alike. */
public final class MediaType {

    /** How many of the first bytes are looked at. */
    public static final int LOOKED_AT = 64 * 1024;

    private static final String UNKNOWN = "application/octet-stream";
    private static final int LONGEST = 120;
    private static final Tika TIKA = new Tika();

    private MediaType() {}

    /** @param first the file's first bytes, at most {@link #LOOKED_AT} of which are used */
    public static String of(byte[] first, String fileName) {
        String found = TIKA.detect(first, fileName);
        return found.length() > LONGEST ? UNKNOWN : found;
    }
}
