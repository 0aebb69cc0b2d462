package io.fourline.knowledge;

import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import io.fourline.journal.Act;
import io.fourline.knowledge.model.Article;
import io.fourline.knowledge.model.ArticleRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Whom an act on an article concerns, beside whoever did it: who answers for it, and who has worked on its draft. */
@ApplicationScoped
class ArticleAudience {

    @Inject
    Directory directory;

    Set<String> of(Act act, Article article) {
        Set<String> told = new HashSet<>();
        switch (act.verb()) {
            case "create", "edit" -> {
                if (!article.owner().equals(act.before().get("owner"))) {
                    told.add(article.owner());
                }
            }
            case "submit" -> told.addAll(reviewers(article));
            case "publish", "return", "retire" -> {
                told.add(article.owner());
                told.addAll(editors(act));
            }
            case "vote" -> {
                if (Boolean.FALSE.equals(act.details().get("helpful"))
                        && act.details().get("comment") != null) {
                    told.add(article.owner());
                }
            }
            case ArticleActed.DUE -> told.add(article.owner());
            default -> {}
        }
        told.remove(act.actor());
        told.removeIf(account -> !writes(account));
        return told;
    }

    // Who answers for it reads it first; where they have worked on it themselves, leads see that somebody else does.
    private Set<String> reviewers(Article article) {
        Set<String> reviewers = new HashSet<>(
                article.editors().contains(article.owner()) ? directory.holders(Role.LEAD) : Set.of(article.owner()));
        reviewers.removeAll(article.editors());
        return reviewers;
    }

    // As they were before: publishing and discarding forget them.
    private static Set<String> editors(Act act) {
        Set<String> editors = new HashSet<>();
        if (act.before().get("editors") instanceof Collection<?> names) {
            names.stream().map(Objects::toString).forEach(editors::add);
        }
        return editors;
    }

    private boolean writes(String account) {
        return directory
                .person(account)
                .filter(Directory.Person::active)
                .filter(person -> person.roles().stream().anyMatch(ArticleRights.WRITERS::contains))
                .isPresent();
    }
}
