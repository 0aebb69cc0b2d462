package io.fourline.knowledge;

import io.fourline.identity.Acting;
import io.fourline.knowledge.UpkeepRow.Contradiction;
import io.fourline.knowledge.UpkeepRow.Finding;
import io.fourline.knowledge.model.ArticleRights;
import io.fourline.knowledge.store.UpkeepStore;
import io.fourline.knowledge.store.UpkeepStore.Judged;
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
import java.util.stream.Stream;

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
    Acting acting;

    /** Those with most reasons first. */
    public List<UpkeepRow> list() {
        if (!ArticleRights.seesAll(acting.caller())) {
            throw new Forbidden("deskOnly");
        }
        Instant now = acting.now();
        Map<String, Judged> judged = store.judged();
        Map<String, List<Contradiction>> against = store.against(now.minus(REMEMBERED));
        return store.published().stream()
                .map(one -> new UpkeepRow(
                        one.number(),
                        one.title(),
                        one.owner(),
                        one.reviewDate(),
                        one.publishedAt(),
                        one.checkedAt(),
                        findings(
                                one,
                                judged.getOrDefault(one.number(), Judged.NOT),
                                against.getOrDefault(one.number(), List.of()),
                                now)))
                .filter(row -> !row.findings().isEmpty())
                .sorted(Comparator.comparingInt(
                                (UpkeepRow row) -> row.findings().size())
                        .reversed()
                        .thenComparing(UpkeepRow::number))
                .toList();
    }

    private List<Finding> findings(Published article, Judged judged, List<Contradiction> against, Instant now) {
        List<Finding> findings = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(now, acting.caller().zone());
        long late = ChronoUnit.DAYS.between(LocalDate.parse(article.reviewDate()), today);
        if (late > 0) {
            findings.add(days(UpkeepKind.OVERDUE, late));
        }
        Duration stood = Duration.between(latest(article.publishedAt(), article.checkedAt()), now);
        if (stood.compareTo(UNCHANGED) > 0) {
            findings.add(days(UpkeepKind.UNCHANGED, stood.toDays()));
        }
        Duration idle = Duration.between(latest(article.publishedAt(), article.checkedAt(), article.usedAt()), now);
        if (idle.compareTo(UNUSED) > 0) {
            findings.add(days(UpkeepKind.UNUSED, idle.toDays()));
        }
        if (article.overtakenAt() != null) {
            findings.add(days(
                    UpkeepKind.BEHIND,
                    Duration.between(article.overtakenAt(), now).toDays()));
        }
        if (judged.votes() >= FEWEST_VOTES && judged.against() * 2 >= judged.votes()) {
            findings.add(new Finding(UpkeepKind.NOT_HELPFUL, judged.against(), judged.votes(), List.of()));
        }
        if (!against.isEmpty()) {
            findings.add(new Finding(
                    UpkeepKind.CONTRADICTED,
                    against.size(),
                    judged.applied(),
                    against.stream().limit(MOST_SHOWN).toList()));
        }
        return List.copyOf(findings);
    }

    private static Instant latest(Instant... instants) {
        return Stream.of(instants)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Finding days(UpkeepKind kind, long days) {
        return new Finding(kind, days, 0, List.of());
    }
}
