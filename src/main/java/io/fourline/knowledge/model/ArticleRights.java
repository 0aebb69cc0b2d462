package io.fourline.knowledge.model;

import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.knowledge.ArticleAct;
import io.fourline.knowledge.ArticleText;
import io.fourline.knowledge.Audience;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Who sees which article and who may do what with it; buttons, REST and the guard all ask here. */
public final class ArticleRights {

    /** Who writes articles, reviews those of others, and may answer for one. */
    public static final Set<Role> WRITERS = Set.of(Role.AGENT, Role.LEAD, Role.PROBLEM_MANAGER);

    private ArticleRights() {}

    /** Whether the caller sees drafts, and what is written for agents: the desk's own people, but no supplier. */
    public static boolean seesAll(Caller caller) {
        return caller.isOfDesk();
    }

    /** Whether anything is written for the caller at all; for a supplier's people nothing is. */
    public static boolean mayReadAny(Caller caller) {
        return seesAll(caller) || caller.has(Role.REQUESTER);
    }

    /** Whether the caller may read what is published so. */
    public static boolean mayRead(Caller caller, ArticleText published) {
        return seesAll(caller)
                || mayReadAny(caller)
                        && published.audience() == Audience.REQUESTER
                        && (published.organisations().isEmpty()
                                || published.organisations().contains(caller.organisation()));
    }

    /** Whether the caller may write articles at all. */
    public static boolean mayWrite(Caller caller) {
        return WRITERS.stream().anyMatch(caller::has) && !caller.has(Role.AUDITOR);
    }

    /** Whether the caller, who sees the article, may do this with it, whatever its state. */
    public static boolean permits(ArticleAct act, Caller caller, Article article) {
        if (caller.has(Role.AUDITOR)) {
            return false;
        }
        return switch (act) {
            case EDIT, ATTACH, DETACH, SUBMIT, RETURN, DISCARD, CONFIRM -> mayWrite(caller);
            case PUBLISH -> mayWrite(caller) && !article.editors().contains(caller.name());
            case RETIRE ->
                caller.has(Role.LEAD) || mayWrite(caller) && caller.name().equals(article.owner());
            case VOTE, USE -> true;
        };
    }

    /** The URL nouns of what the caller may do now. */
    public static List<String> allowed(Caller caller, Article article) {
        return Arrays.stream(ArticleAct.values())
                .filter(act -> act.noun() != null)
                .filter(act -> permits(act, caller, article)
                        && act.allowedIn(article.state(), article.liveVersion().isPresent()))
                .map(ArticleAct::noun)
                .toList();
    }
}
