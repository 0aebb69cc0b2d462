package io.fourline.knowledge;

import io.fourline.identity.Acting;
import io.fourline.knowledge.UpkeepRow.Contradiction;
import io.fourline.knowledge.UpkeepRow.Finding;
import io.fourline.knowledge.model.ArticleRights;
import io.fourline.knowledge.store.ArticleCounts;
import io.fourline.knowledge.store.UpkeepStore;
import io.fourline.knowledge.store.UpkeepStore.Published;
import io.fourline.shared.error.Forbidden;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which published articles need a look, and why: the list that keeps knowledge from rotting. */
@Stateless
public class ArticleUpkeep {

    /** How long an article may stand without a new version. */
    static final Duration UNCHANGED = Duration.ofDays(540);

    /** How long an article may stand without a use. */
    static final Duration UNUSED = Duration.ofDays(90);

    /** How far back incidents speak for or against an article. */
    static final Duration REMEMBERED = Duration.ofDays(365);

    private static final int FEWEST_VOTES = 3;
    private static final int MOST_SHOWN = 20;

    @Inject
    UpkeepStore store;

    @Inject
    ArticleCounts counts;

    @Inject
    Acting acting;

    /** Those with most reasons first. */
    public List<UpkeepRow> list() {
        if (!ArticleRights.seesAll(acting.caller())) {
            throw new Forbidden("deskOnly");
        }
        Instant now = acting.now();
        List<Published> published = store.published();
        Map<String, ArticleFigures> figures =
                counts.of(published.stream().map(Published::number).toList());
        Map<String, List<Contradiction>> against = store.against(now.minus(REMEMBERED));
        return published.stream()
                .map(one -> new UpkeepRow(
                        one.number(),
                        one.title(),
                        one.owner(),
                        one.reviewDate(),
                        one.publishedAt(),
                        findings(
                                one,
                                figures.getOrDefault(one.number(), ArticleFigures.NONE),
                                against.getOrDefault(one.number(), List.of()),
                                now)))
                .filter(row -> !row.findings().isEmpty())
                .sorted(Comparator.comparingInt(
                                (UpkeepRow row) -> row.findings().size())
                        .reversed()
                        .thenComparing(UpkeepRow::number))
                .toList();
    }

    private List<Finding> findings(
            Published article, ArticleFigures figures, List<Contradiction> against, Instant now) {
        List<Finding> findings = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(now, acting.caller().zone());
        long late = ChronoUnit.DAYS.between(LocalDate.parse(article.reviewDate()), today);
        if (late > 0) {
            findings.add(days(UpkeepKind.OVERDUE, late));
        }
        Duration stood = Duration.between(article.publishedAt(), now);
        if (stood.compareTo(UNCHANGED) > 0) {
            findings.add(days(UpkeepKind.UNCHANGED, stood.toDays()));
        }
        Instant last = Objects.requireNonNullElse(article.usedAt(), Instant.EPOCH);
        Duration idle = Duration.between(last.isAfter(article.publishedAt()) ? last : article.publishedAt(), now);
        if (idle.compareTo(UNUSED) > 0) {
            findings.add(days(UpkeepKind.UNUSED, idle.toDays()));
        }
        if (figures.votes() >= FEWEST_VOTES && figures.notHelpful() * 2 >= figures.votes()) {
            findings.add(new Finding(UpkeepKind.NOT_HELPFUL, figures.notHelpful(), figures.votes(), List.of()));
        }
        if (!against.isEmpty()) {
            findings.add(new Finding(
                    UpkeepKind.CONTRADICTED,
                    against.size(),
                    figures.applied(),
                    against.stream().limit(MOST_SHOWN).toList()));
        }
        return List.copyOf(findings);
    }

    private static Finding days(UpkeepKind kind, long days) {
        return new Finding(kind, days, 0, List.of());
    }
}
