package io.fourline.ticket.rest;

import io.fourline.shared.listing.Listing;
import io.fourline.shared.rest.Cursor;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.AttachmentRecord;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Lists of files, page by page: each goes on after the instant and id of the last one before it. */
public final class AttachmentPages {

    private AttachmentPages() {}

    /** @param listing the files after these keys; {@code null} for the first ones */
    public static Page<AttachmentRecord> read(
            PageRequest page, Function<List<Object>, Listing<AttachmentRecord>> listing) {
        Listing<AttachmentRecord> read =
                listing.apply(page.after().map(AttachmentPages::keys).orElse(null));
        return new Page<>(read.items(), read.next() == null ? null : next(page, read.next()));
    }

    private static List<Object> keys(Cursor cursor) {
        return List.of(Instants.ofMicros(cursor.number(0)), cursor.word(1));
    }

    private static String next(PageRequest page, List<Object> keys) {
        return page.cursor(List.of(Instants.toMicros((Instant) keys.get(0)), keys.get(1)))
                .text();
    }
}
