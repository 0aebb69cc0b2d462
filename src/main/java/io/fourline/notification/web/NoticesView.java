package io.fourline.notification.web;

import io.fourline.identity.Directory;
import io.fourline.notification.NoticeRecord;
import io.fourline.notification.NoticeWords;
import io.fourline.notification.Notices;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.text.Words;
import io.fourline.shared.time.Instants;
import io.fourline.shared.web.Reader;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reader's notices, newest first, page by page. */
@Named
@RequestScoped
public class NoticesView {

    private static final int PAGE = 50;
    private static final Pattern PLACE = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    @Inject
    Notices notices;

    @Inject
    Directory directory;

    @Inject
    Reader reader;

    private boolean unreadOnly;
    private String after;
    private String open;
    private String until;
    private Listing<NoticeRecord> page;

    /** Reads the page of the list, or goes where a notice leads and keeps it as read. */
    public String read() {
        if (open != null && open.matches("\\d{1,18}")) {
            NoticeRecord notice = notices.open(Long.parseLong(open));
            return TicketNumber.pageOf(notice.ticket()) + "&faces-redirect=true";
        }
        Matcher place = PLACE.matcher(after == null ? "" : after);
        List<Object> from = place.matches()
                ? List.of(Instants.ofMicros(Long.valueOf(place.group(1))), Long.valueOf(place.group(2)))
                : null;
        page = notices.list(unreadOnly, from, PAGE);
        return null;
    }

    /** Everything up to what the page showed is read. */
    public String markAllRead() {
        if (until != null && until.matches("\\d{1,18}")) {
            notices.markAllRead(Instants.ofMicros(Long.valueOf(until)));
        }
        return "notices?faces-redirect=true";
    }

    public List<NoticeRecord> getRows() {
        return page == null ? List.of() : page.items();
    }

    /** Whether there is something to mark; a page that is posted has been drawn with it. */
    public boolean isMarkable() {
        return page == null || !page.items().isEmpty();
    }

    /** What a notice says. */
    public String sentence(NoticeRecord notice) {
        return NoticeWords.sentence(
                Words.loaded().in(reader.locale()),
                notice.kind(),
                directory.displayName(notice.actor()),
                notice.ticket(),
                notice.line(),
                directory.teamName(notice.team()),
                notice.clock(),
                notice.percent());
    }

    /** Address of the notices before these, {@code null} on the last page. */
    public String getOlder() {
        if (page == null || page.next() == null) {
            return null;
        }
        Long at = Instants.toMicros((Instant) page.next().get(0));
        return "?" + (unreadOnly ? "unread=true&" : "") + "after=" + at + "-"
                + page.next().get(1);
    }

    /** Address of the newest, {@code null} when these are. */
    public String getNewer() {
        return after == null ? null : unreadOnly ? "?unread=true" : "?";
    }

    public String getUnread() {
        return unreadOnly ? "true" : null;
    }

    public void setUnread(String unread) {
        this.unreadOnly = "true".equals(unread);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getOpen() {
        return open;
    }

    /** Number of the notice to follow. */
    public void setOpen(String open) {
        this.open = open;
    }

    /** The instant of the newest notice shown, in microseconds; what came later has not been seen. */
    public String getUntil() {
        return until != null || page == null || page.items().isEmpty()
                ? until
                : Instants.toMicros(page.items().get(0).at()).toString();
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
