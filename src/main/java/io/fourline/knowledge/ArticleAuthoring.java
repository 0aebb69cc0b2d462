package io.fourline.knowledge;

import io.fourline.catalog.Catalog;
import io.fourline.cmdb.Items;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.knowledge.ArticleDesk.Work;
import io.fourline.knowledge.model.Article;
import io.fourline.knowledge.model.ArticleCheck;
import io.fourline.knowledge.model.ArticleRights;
import io.fourline.knowledge.store.ArticleRepository;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.ticket.Accountable;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Articles as they are written: a first draft, its translations, and every draft after it. */
@Stateless
@Accountable
public class ArticleAuthoring {

    @Inject
    ArticleRepository articles;

    @Inject
    ArticleDesk desk;

    @Inject
    Catalog catalog;

    @Inject
    Items items;

    @Inject
    Directory directory;

    @Inject
    Acting acting;

    /**
     * A first draft under the next number, in a family of its own or in one it is a translation of.
     *
     * @throws RuleViolated when the family speaks this language already
     */
    public ArticleRecord create(ArticleDraft draft) {
        if (!ArticleRights.mayWrite(acting.caller())) {
            throw new Forbidden("notAWriter");
        }
        Checks checks = new Checks();
        ArticleText text = checked(checks, draft.text());
        String family = draft.translationOf() == null
                ? null
                : articles.locked(draft.translationOf()).map(Article::family).orElse(null);
        checks.that(draft.translationOf() == null || family != null, "translationOf", "unknown", draft.translationOf());
        String owner =
                draft.owner() == null ? acting.caller().name() : draft.owner().strip();
        checkOwner(checks, owner);
        String date = draft.reviewDate() == null
                ? LocalDate.ofInstant(acting.now(), acting.caller().zone())
                        .plusYears(1)
                        .toString()
                : new ArticleCheck(checks).day("reviewDate", draft.reviewDate());
        checks.done();
        refuseSecond(family, text.language(), null);
        String number = articles.nextNumber();
        Article article = new Article(number, family, text, acting.caller().name(), acting.now());
        article.entrust(owner, date);
        articles.add(article);
        return desk.created(article);
    }

    /**
     * Makes the draft say this; of a published article it begins the next draft. Owner and review date are no part of
     * what readers get: they change at once.
     *
     * @throws InvalidInput with every field that cannot be kept
     */
    public ArticleRecord edit(ArticleDraft draft) {
        Work work = desk.begin(ArticleAct.EDIT, draft.number(), draft.version());
        Article article = work.article();
        Checks checks = new Checks();
        ArticleText text = checked(checks, draft.text());
        String owner = draft.owner() == null ? article.owner() : draft.owner().strip();
        if (!owner.equals(article.owner())) {
            checkOwner(checks, owner);
        }
        String date = draft.reviewDate() == null
                ? article.reviewDate()
                : new ArticleCheck(checks).day("reviewDate", draft.reviewDate());
        checks.done();
        refuseSecond(article.family(), text.language(), article.number());
        article.edit(text, work.caller().name(), work.at());
        article.entrust(owner, date);
        return desk.finish(work, work.act());
    }

    private ArticleText checked(Checks checks, ArticleText sent) {
        return new ArticleCheck(checks)
                .check(
                        sent,
                        new ArticleCheck.Registers(
                                code -> catalog.service(code).isPresent(),
                                code -> catalog.category(code).isPresent(),
                                code -> items.item(code).isPresent(),
                                code -> directory.organisation(code).isPresent()));
    }

    private void checkOwner(Checks checks, String owner) {
        boolean writes = directory
                .person(owner)
                .filter(person -> person.active()
                        && person.roles().stream().anyMatch(role -> ArticleRights.WRITERS.contains(role)))
                .isPresent();
        checks.that(writes, "owner", "notAnOwner", owner);
    }

    private void refuseSecond(String family, String language, String itself) {
        boolean taken = family != null
                && articles.family(family).stream()
                        .anyMatch(other -> !other.number().equals(itself)
                                && other.text().language().equals(language));
        if (taken) {
            throw new RuleViolated("languageTwice", family, language);
        }
    }
}
