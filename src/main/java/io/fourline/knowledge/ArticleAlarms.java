package io.fourline.knowledge;

import io.fourline.knowledge.store.ArticleDues;
import io.fourline.shared.config.Settings;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks, on every node, for articles whose review day has come; each day is told once to whoever answers for the article. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class ArticleAlarms {

    private static final int BATCH = 100;
    private static final Logger LOG = Logger.getLogger(ArticleAlarms.class.getName());

    @Inject
    ArticleDues dues;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @EJB
    ArticleBell bell;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        try {
            LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
            dues.untold(today, BATCH).forEach(number -> ring(number, today));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The desk could not look for articles to review; it tries again in a moment", e);
        }
    }

    // The server drops a timer that fails twice, and one article must not keep the others from being told of.
    private void ring(String number, LocalDate today) {
        try {
            bell.ring(number, today);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "That the review of " + number + " is due could not be told");
        }
    }
}
