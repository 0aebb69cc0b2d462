package io.fourline.request.web;

import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.identity.web.Signpost;
import io.fourline.shared.web.FramePart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The requester's one place to go: what they asked, and where they ask. */
@RequestScoped
public class RequestFrame implements FramePart {

    private static final int FIRST = 10;

    @Inject
    Signpost signpost;

    @Override
    public int place() {
        return FIRST;
    }

    @Override
    public List<Group> groups() {
        return signpost.caller().filter(RequestFrame::onlyAsks).stream()
                .map(caller -> signpost.item("requests", "inbox", "requests.mine", "/requests/index.xhtml"))
                .map(item -> new Group(null, List.of(item)))
                .toList();
    }

    private static boolean onlyAsks(Caller caller) {
        return caller.roles().stream().allMatch(role -> role == Role.REQUESTER);
    }
}
