package io.fourline.problem.web;

import io.fourline.identity.Caller;
import io.fourline.identity.web.Signpost;
import io.fourline.shared.web.FramePart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The ways to the problems, for the desk's own people. */
@RequestScoped
public class ProblemFrame implements FramePart {

    private static final int AFTER_INCIDENTS = 20;

    @Inject
    Signpost signpost;

    @Override
    public int place() {
        return AFTER_INCIDENTS;
    }

    @Override
    public List<Group> groups() {
        if (signpost.caller().filter(Caller::isOfDesk).isEmpty()) {
            return List.of();
        }
        return List.of(new Group(
                signpost.words("problems.title"),
                List.of(
                        signpost.item("problems", "bug", "problems.nav", "/problems/index.xhtml"),
                        signpost.item("known", "book", "problems.view.known", "/problems/index.xhtml?view=known"),
                        signpost.item(
                                "recurring",
                                "refresh",
                                "problems.view.recurring",
                                "/problems/index.xhtml?view=recurring"))));
    }
}
