package io.fourline.request.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.FramePart;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The requester's one place to go: what they asked, and where they ask. */
@RequestScoped
public class RequestFrame implements FramePart {

    private static final int FIRST = 10;

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    @Override
    public int place() {
        return FIRST;
    }

    @Override
    public List<Group> groups() {
        boolean asks = acting.isSignedIn() && acting.caller().roles().stream().allMatch(role -> role == Role.REQUESTER);
        return asks
                ? List.of(new Group(
                        null,
                        List.of(new Item(
                                "requests",
                                "inbox",
                                Words.loaded().in(reader.locale()).of("requests.mine"),
                                request.getContextPath() + "/requests/index.xhtml",
                                null))))
                : List.of();
    }
}
