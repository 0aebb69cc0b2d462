package io.fourline.identity.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.FramePart;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Writes the places of the navigation: who looks at it, in which words, and where each place lies. */
@RequestScoped
public class Signpost {

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    /** Who is signed in; empty on the pages for everybody. */
    public Optional<Caller> caller() {
        return acting.isSignedIn() ? Optional.of(acting.caller()) : Optional.empty();
    }

    public String words(String key) {
        return Words.loaded().in(reader.locale()).of(key);
    }

    /**
     * @param id what a page names as its {@code nav}
     * @param icon symbol of the icon sprite
     * @param label key of its words
     * @param page path from the desk's own root, with a leading slash
     */
    public FramePart.Item item(String id, String icon, String label, String page) {
        return item(id, icon, label, page, null);
    }

    /** @param count how much waits there, already in words; {@code null} to show none */
    public FramePart.Item item(String id, String icon, String label, String page, String count) {
        return new FramePart.Item(id, icon, words(label), request.getContextPath() + page, count);
    }
}
