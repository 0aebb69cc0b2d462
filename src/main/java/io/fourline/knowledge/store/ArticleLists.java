package io.fourline.knowledge.store;

import io.fourline.knowledge.ArticleFilter;
import io.fourline.knowledge.ArticleKind;
import io.fourline.knowledge.ArticleRow;
import io.fourline.knowledge.ArticleState;
import io.fourline.knowledge.Audience;
import io.fourline.shared.persistence.Conditions;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lists of articles, latest change first: the text that is worked on, or what is with its readers. */
@ApplicationScoped
public class ArticleLists {

    private static final String COLUMNS = "a.number, a.family, c.kind, c.title, c.summary, c.language, c.audience,"
            + " c.service, c.category, c.safe, a.state, a.owner, a.review_date, a.live_version, a.published_at,"
            + " a.changed_at, a.version";
    private static final String DRAFTS = " from article a join article c on c.number = a.number";
    private static final String PUBLISHED =
            " from article a join article_version c on c.article = a.number and c.number = a.live_version";

    private static final String OPEN_TO =
            "%1$s.audience = ? and (%1$s.organisations = '' or position(? in %1$s.organisations) > 0)";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /**
     * A page of a list.
     *
     * @param organisation of a reader from outside the desk, who sees what is written for requesters there; {@code null}
     *     for the desk
     * @param outside whether the reader is from outside the desk
     * @param after instant and number of the last one before the page; {@code null} for the first page
     */
    public List<ArticleRow> rows(
            ArticleFilter filter, boolean outside, String organisation, List<Object> after, int limit) {
        Conditions conditions = conditions(filter, outside, organisation);
        if (after != null) {
            conditions.and(
                    "(a.changed_at, a.number) < (?, ?)", Instants.toMicros((Instant) after.get(0)), after.get(1));
        }
        return read(
                filter.published() || outside, conditions, " order by a.changed_at desc, a.number desc limit " + limit);
    }

    /** Those of these articles that the filter lets through, in no order. */
    public List<ArticleRow> rowsOf(
            Collection<String> numbers, ArticleFilter filter, boolean outside, String organisation) {
        Conditions conditions = conditions(filter, outside, organisation);
        String marks = numbers.stream().map(number -> "?").collect(Collectors.joining(", "));
        conditions.and("a.number in (" + marks + ")", List.copyOf(numbers));
        return read(filter.published() || outside, conditions, "");
    }

    /** The most used ones since an instant in any language, most used first; those nobody used are left out. */
    public List<ArticleRow> mostUsed(
            ArticleFilter filter, boolean outside, String organisation, Instant since, int limit) {
        Conditions conditions = conditions(filter, outside, organisation);
        String used = "(select count(*) from article_use u join article f on f.number = u.article"
                + " where f.family = a.family and u.at > " + Instants.toMicros(since) + ")";
        conditions.and(used + " > 0");
        return read(true, conditions, " order by " + used + " desc, a.number limit " + limit);
    }

    /** The languages there are articles in, as tags. */
    @SuppressWarnings("unchecked")
    public List<String> languages(boolean outside, String organisation) {
        Conditions conditions = conditions(ArticleFilter.readable(), outside, organisation);
        String where = conditions.toString().isEmpty() ? "" : " where " + conditions;
        String sql = "select distinct c.language" + (outside ? PUBLISHED : DRAFTS) + where + " order by c.language";
        return conditions.bind(em.createNativeQuery(sql)).getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<ArticleRow> read(boolean published, Conditions conditions, String ending) {
        String where = conditions.toString().isEmpty() ? "" : " where " + conditions;
        String sql = "select " + COLUMNS + (published ? PUBLISHED : DRAFTS) + where + ending;
        List<Object[]> rows = conditions.bind(em.createNativeQuery(sql)).getResultList();
        return rows.stream().map(ArticleLists::row).toList();
    }

    private static Conditions conditions(ArticleFilter filter, boolean outside, String organisation) {
        Conditions conditions = new Conditions()
                .andIfGiven("a.state = ?", name(filter.state()))
                .andIfGiven("c.audience = ?", name(filter.audience()))
                .andIfGiven("c.kind = ?", name(filter.kind()))
                .andIfGiven("c.language = ?", filter.language())
                .andIfGiven("c.service = ?", filter.service())
                .andIfGiven("c.category = ?", filter.category())
                .andIfGiven("a.owner = ?", filter.owner())
                .andIfGiven("c.safe = ?", filter.safeToDoYourself());
        if (filter.reviewer() != null) {
            conditions.and("a.state = ?", ArticleState.REVIEW.name());
            conditions.and("position(? in a.editors) = 0", "\n" + filter.reviewer() + "\n");
        }
        if (filter.words() != null) {
            search(conditions, filter.words());
        }
        if (outside) {
            conditions.and(OPEN_TO.formatted("c"), Audience.REQUESTER.name(), "\n" + organisation + "\n");
        }
        if (!filter.tongues().isEmpty()) {
            dearest(conditions, filter.tongues(), outside, organisation);
        }
        return conditions;
    }

    // No other translation that this reader may have is dearer; of several as dear the first one stands.
    private static void dearest(Conditions conditions, List<String> tongues, boolean outside, String organisation) {
        List<Object> values = new ArrayList<>();
        String open = "";
        if (outside) {
            open = " and " + OPEN_TO.formatted("oc");
            values.addAll(List.of(Audience.REQUESTER.name(), "\n" + organisation + "\n"));
        }
        String other = place("oc", tongues);
        String own = place("c", tongues);
        for (int place = 0; place < 4; place++) {
            tongues.forEach(tongue -> values.addAll(List.of(tongue, tongue + "-%")));
        }
        conditions.and(
                "not exists (select 1 from article o join article_version oc on oc.article = o.number"
                        + " and oc.number = o.live_version where o.family = a.family and o.number <> a.number" + open
                        + " and (" + other + " < " + own + " or " + other + " = " + own + " and o.number < a.number))",
                values);
    }

    private static String place(String text, List<String> tongues) {
        StringBuilder place = new StringBuilder("case");
        for (int i = 0; i < tongues.size(); i++) {
            place.append(" when ")
                    .append(text)
                    .append(".language = ? or ")
                    .append(text)
                    .append(".language like ? then ")
                    .append(i);
        }
        return place.append(" else ").append(tongues.size()).append(" end").toString();
    }

    private static void search(Conditions conditions, String words) {
        String number = words.toUpperCase(Locale.ROOT);
        if (TicketNumber.ARTICLE.matches(number)) {
            conditions.and("a.number = ?", number);
        } else {
            String part = Conditions.containing(words);
            conditions.and(
                    "(lower(c.title) like ? escape '!' or lower(c.summary) like ? escape '!'"
                            + " or lower(c.keywords) like ? escape '!')",
                    part,
                    part,
                    part);
        }
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static ArticleRow row(Object[] column) {
        return new ArticleRow(
                (String) column[0],
                (String) column[1],
                ArticleKind.valueOf((String) column[2]),
                (String) column[3],
                (String) column[4],
                (String) column[5],
                Audience.valueOf((String) column[6]),
                (String) column[7],
                (String) column[8],
                (Boolean) column[9],
                ArticleState.valueOf((String) column[10]),
                (String) column[11],
                (String) column[12],
                column[13] == null ? null : ((Number) column[13]).intValue(),
                Instants.ofMicros((Number) column[14]),
                Instants.ofMicros((Number) column[15]),
                null,
                ((Number) column[16]).intValue());
    }
}
