package io.fourline.notification.web;

import io.fourline.identity.Acting;
import io.fourline.notification.Notices;
import io.fourline.shared.web.FramePart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How many notices the reader has not read, beside the bell. */
@RequestScoped
public class NoticesFrame implements FramePart {

    private static final int LAST = 1_000;

    @Inject
    Acting acting;

    @Inject
    Notices notices;

    private Integer unread;

    @Override
    public int place() {
        return LAST;
    }

    @Override
    public List<Group> groups() {
        return List.of();
    }

    /** Counted once per page, however often the frame asks. */
    @Override
    public int notices() {
        if (unread == null) {
            unread = acting.isSignedIn() ? notices.unread() : 0;
        }
        return unread;
    }
}
