package io.fourline.notification;

import io.fourline.identity.Acting;
import io.fourline.notification.model.Notice;
import io.fourline.notification.store.NoticeRepository;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.listing.Listing;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The caller's own notices. */
@Stateless
public class Notices {

    /** The most unread notices that are counted; more are said as "more than". */
    public static final int COUNTED = 99;

    @Inject
    NoticeRepository repository;

    @Inject
    Acting acting;

    /**
     * A page of notices, newest first.
     *
     * @param after instant and id of the last one before the page; {@code null} for the first page
     */
    public Listing<NoticeRecord> list(boolean unreadOnly, List<Object> after, int limit) {
        Instant at = after == null ? null : (Instant) after.get(0);
        long id = after == null ? Long.MAX_VALUE : (Long) after.get(1);
        // A notice that waits for the hours in which people are told is not there before.
        Instant from = at == null ? acting.now() : at;
        List<NoticeRecord> read = repository.notices(me(), unreadOnly, from, id, limit + 1).stream()
                .map(Notices::record)
                .toList();
        if (read.size() <= limit) {
            return new Listing<>(read, null);
        }
        NoticeRecord last = read.get(limit - 1);
        return new Listing<>(read.subList(0, limit), List.of(last.at(), last.id()));
    }

    /** How many are unread, at most {@link #COUNTED} and one. */
    public int unread() {
        return repository.unread(me(), acting.now(), COUNTED + 1);
    }

    /**
     * Reads a notice; whoever follows it has read what the others about the same ticket say, too.
     *
     * @throws NotFound when it is not the caller's
     */
    public NoticeRecord open(long id) {
        Notice notice = repository
                .notice(id)
                .filter(found -> found.recipient().equals(me()))
                .orElseThrow(() -> new NotFound("notice", Long.toString(id)));
        repository.markReadOf(me(), notice.ticket(), acting.now());
        return record(notice);
    }

    /** Marks everything read that is not newer than {@code until}: what came since then has not been seen. */
    public void markAllRead(Instant until) {
        repository.markAllRead(me(), until);
    }

    private String me() {
        return acting.caller().name();
    }

    private static NoticeRecord record(Notice notice) {
        return new NoticeRecord(
                notice.id(),
                notice.kind(),
                notice.ticket(),
                notice.title(),
                notice.actor(),
                notice.line(),
                notice.team(),
                notice.clock(),
                notice.percent(),
                notice.at(),
                notice.unread());
    }
}
