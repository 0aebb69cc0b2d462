package io.fourline.knowledge.store;

import io.fourline.knowledge.ArticleFilter;
import io.fourline.knowledge.ArticleKind;
import io.fourline.knowledge.ArticleRow;
import io.fourline.knowledge.ArticleState;
import io.fourline.knowledge.Audience;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lists of articles, latest change first: the text that is worked on, or what is with its readers. */
@ApplicationScoped
public class ArticleLists {

    private static final String COLUMNS = "a.number, a.family, c.kind, c.title, c.summary, c.language, c.audience,"
            + " c.service, c.category, c.safe, a.state, a.owner, a.review_date, a.live_version, a.published_at,"
            + " a.changed_at, a.version";
    private static final String DRAFTS = " from article a join article c on c.number = a.number";
    private static final String PUBLISHED =
            " from article a join article_version c on c.article = a.number and c.number = a.live_version";

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

    /** The most used ones since an instant, most used first; those nobody used are left out. */
    public List<ArticleRow> mostUsed(
            ArticleFilter filter, boolean outside, String organisation, Instant since, int limit) {
        Conditions conditions = conditions(filter, outside, organisation);
        String used = "(select count(*) from article_use u where u.article = a.number and u.at > "
                + Instants.toMicros(since) + ")";
        conditions.and(used + " > 0");
        return read(true, conditions, " order by " + used + " desc, a.number limit " + limit);
    }

    @SuppressWarnings("unchecked")
    private List<ArticleRow> read(boolean published, Conditions conditions, String ending) {
        String sql = "select " + COLUMNS + (published ? PUBLISHED : DRAFTS) + conditions.sql() + ending;
        List<Object[]> rows = conditions.bind(em.createNativeQuery(sql)).getResultList();
        return rows.stream().map(ArticleLists::row).toList();
    }

    private static Conditions conditions(ArticleFilter filter, boolean outside, String organisation) {
        Conditions conditions = new Conditions();
        conditions.equal("a.state", filter.state());
        conditions.equal("c.audience", filter.audience());
        conditions.equal("c.kind", filter.kind());
        conditions.equal("c.language", filter.language());
        conditions.equal("c.service", filter.service());
        conditions.equal("c.category", filter.category());
        conditions.equal("a.owner", filter.owner());
        conditions.equal("c.safe", filter.safeToDoYourself());
        conditions.containing(filter.words());
        if (outside) {
            conditions.equal("c.audience", Audience.REQUESTER);
            conditions.and(
                    "(c.organisations = '' or c.organisations like ? escape '!')",
                    "%\n" + Conditions.literal(organisation == null ? "" : organisation) + "\n%");
        }
        return conditions;
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

    /** The conditions of a list with their parameters. */
    private static final class Conditions {

        private final StringBuilder where = new StringBuilder();
        private final List<Object> parameters = new ArrayList<>();

        void equal(String column, Object value) {
            if (value != null) {
                and(column + " = ?", value instanceof Enum<?> constant ? constant.name() : value);
            }
        }

        void containing(String words) {
            if (words == null) {
                return;
            }
            String number = words.toUpperCase(Locale.ROOT);
            if (TicketNumber.ARTICLE.matches(number)) {
                equal("a.number", number);
                return;
            }
            String part = '%' + literal(words.toLowerCase(Locale.ROOT)) + '%';
            and(
                    "(lower(c.title) like ? escape '!' or lower(c.summary) like ? escape '!'"
                            + " or lower(c.keywords) like ? escape '!')",
                    part,
                    part,
                    part);
        }

        void and(String condition, Object... values) {
            where.append(where.isEmpty() ? " where " : " and ").append(condition);
            parameters.addAll(List.of(values));
        }

        static String literal(String text) {
            return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        }

        String sql() {
            return where.toString();
        }

        Query bind(Query query) {
            for (int i = 0; i < parameters.size(); i++) {
                query.setParameter(i + 1, parameters.get(i));
            }
            return query;
        }
    }
}
