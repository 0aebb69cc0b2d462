package io.fourline.knowledge;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.knowledge.model.Article;
import io.fourline.knowledge.model.ArticleFacts;
import io.fourline.knowledge.model.ArticleRights;
import io.fourline.knowledge.model.ArticleVersion;
import io.fourline.knowledge.store.ArticleCounts;
import io.fourline.knowledge.store.ArticleRepository;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.IllegalTransition;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Every act on an article passes here twice: {@link #begin} locks it, looks who may do this and whether it can be done
 * now; {@link #finish} writes the journal. Between the two stands the verb.
 */
@ApplicationScoped
class ArticleDesk {

    @Inject
    ArticleRepository articles;

    @Inject
    ArticleCounts counts;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    ArticleAudience audience;

    @Inject
    Event<ArticleActed> followers;

    /** An act under way. */
    record Work(ArticleAct kind, Article article, Map<String, Object> before, Caller caller, Instant at) {

        Act act() {
            return Act.of(subject(article.number()), kind.verb());
        }
    }

    /** The subject of an article's journal. */
    static String subject(String number) {
        return "article:" + number;
    }

    /**
     * @throws NotFound when there is no such article, or the caller may not see it
     * @throws Forbidden when the caller sees it but may not do this
     * @throws IllegalTransition when its state does not allow this
     * @throws StaleVersion when it has changed since the sender read it
     */
    Work begin(ArticleAct kind, String number, Integer version) {
        return admit(kind, articles.locked(number).orElseThrow(() -> unknown(number)), version);
    }

    /** As {@link #begin}, without holding the article: for what leaves it as it is, or takes long to prepare. */
    Work look(ArticleAct kind, String number, Integer version) {
        return admit(kind, articles.article(number).orElseThrow(() -> unknown(number)), version);
    }

    private Work admit(ArticleAct kind, Article article, Integer version) {
        Caller caller = acting.caller();
        String number = article.number();
        if (!isSeen(caller, article)) {
            throw unknown(number);
        }
        if (!ArticleRights.permits(kind, caller, article)) {
            boolean ownDraft = kind == ArticleAct.PUBLISH && ArticleRights.mayWrite(caller);
            throw ownDraft ? new Forbidden("ownDraft") : new Forbidden("notYourAct", kind.verb());
        }
        if (version != null && version != article.version()) {
            throw new StaleVersion(number, version, article.version());
        }
        if (!kind.allowedIn(article.state(), article.liveVersion().isPresent())) {
            throw new IllegalTransition(
                    article.state().name(),
                    kind.noun() == null ? kind.verb() : kind.noun(),
                    ArticleRights.allowed(caller, article));
        }
        return new Work(kind, article, ArticleFacts.of(article), caller, acting.now());
    }

    /** Journals the act and returns the article as its doer sees it now. */
    ArticleRecord finish(Work work, Act act) {
        return record(act.changing(work.before(), ArticleFacts.of(work.article())), work.article());
    }

    /** Journals the first draft. */
    ArticleRecord created(Article article) {
        Act act = Act.of(subject(article.number()), "create").at(article.createdAt());
        return record(act.changing(null, ArticleFacts.of(article)), article);
    }

    /** Journals something about the article that changes nothing of it. */
    void notice(Article article, String verb) {
        Map<String, Object> facts = ArticleFacts.of(article);
        keep(Act.of(subject(article.number()), verb).changing(facts, facts), article);
    }

    private ArticleRecord record(Act act, Article article) {
        keep(act, article);
        return shown(article);
    }

    private void keep(Act act, Article article) {
        articles.flush();
        Act done = act.by(acting.caller().name()).from(acting.door()).at(act.at() == null ? acting.now() : act.at());
        journal.record(done);
        followers.fire(new ArticleActed(done, article.number(), article.text().title(), audience.of(done, article)));
    }

    boolean isSeen(Caller caller, Article article) {
        return ArticleRights.seesAll(caller)
                || articles.live(article)
                        .filter(version -> ArticleRights.mayRead(caller, version.text()))
                        .isPresent();
    }

    /** The article as the caller, who sees it, is shown it. */
    ArticleRecord shown(Article article) {
        Caller caller = acting.caller();
        boolean desk = ArticleRights.seesAll(caller);
        ArticleText text = textFor(caller, article);
        return new ArticleRecord(
                article.number(),
                article.family(),
                text,
                desk ? article.state() : ArticleState.PUBLISHED,
                article.owner(),
                article.author(),
                article.reviewDate(),
                article.liveVersion().orElse(null),
                article.publishedAt(),
                article.checkedAt(),
                article.createdAt(),
                desk ? article.changedAt() : article.publishedAt(),
                translations(article, caller),
                counts.of(article.number()),
                article.version(),
                ArticleRights.allowed(caller, article));
    }

    private List<ArticleRecord.Translation> translations(Article article, Caller caller) {
        return articles.family(article.family()).stream()
                .filter(other -> !other.number().equals(article.number()) && isSeen(caller, other))
                .map(other -> translation(other.number(), textFor(caller, other)))
                .toList();
    }

    private static ArticleRecord.Translation translation(String number, ArticleText text) {
        return new ArticleRecord.Translation(number, text.language(), text.title());
    }

    private ArticleText textFor(Caller caller, Article article) {
        return ArticleRights.seesAll(caller)
                ? article.text()
                : articles.live(article).map(ArticleVersion::text).orElseThrow(() -> unknown(article.number()));
    }

    static NotFound unknown(String number) {
        return new NotFound("article", number);
    }
}
