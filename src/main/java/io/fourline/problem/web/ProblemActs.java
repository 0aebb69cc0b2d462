package io.fourline.problem.web;

import io.fourline.problem.ProblemState;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What may be done with the problem now: the next sensible act first in rank, a few near it, the rest behind a menu. */
@Named
@RequestScoped
public class ProblemActs {

    private static final String PRIMARY = "primary";

    @Inject
    ProblemView view;

    @Inject
    Reader reader;

    private final List<Link> near = new ArrayList<>();
    private final List<Link> more = new ArrayList<>();

    /** An act with a form of its own. */
    public record Link(String key, String label, String icon, String tone) {}

    @PostConstruct
    void prepare() {
        ProblemState state = view.getProblem().state();
        put(near, ProblemDialog.WORKAROUND, "");
        put(near, ProblemDialog.CAUSE, state == ProblemState.INVESTIGATING ? PRIMARY : "");
        put(near, ProblemDialog.RESOLVE, state == ProblemState.INVESTIGATING || view.may("publication") ? "" : PRIMARY);
        put(near, ProblemDialog.REOPEN, "");
        put(near, ProblemDialog.CLOSE, PRIMARY);
        put(more, ProblemDialog.ASSIGN, "");
        put(more, ProblemDialog.CHANGE, "");
        put(more, ProblemDialog.INCIDENT, "");
        put(more, ProblemDialog.REPRODUCTION, "");
        put(more, ProblemDialog.TASK, "");
        put(more, ProblemDialog.WITHDRAW, "");
        put(more, ProblemDialog.CANCEL, "");
    }

    private void put(List<Link> acts, ProblemDialog dialog, String tone) {
        if (view.may(dialog.act().noun())) {
            acts.add(new Link(
                    dialog.getKey(),
                    Words.loaded().in(reader.locale()).of("problem.act." + dialog.getKey()),
                    dialog.getIcon(),
                    tone));
        }
    }

    public List<Link> getNear() {
        return near;
    }

    public List<Link> getMore() {
        return more;
    }

    public boolean isInvestigable() {
        return view.may("investigation");
    }

    public boolean isPublishable() {
        return view.may("publication");
    }

    /** Whether the caller may speak and give files here now. */
    public boolean isSpeakable() {
        return view.may("comments");
    }
}
