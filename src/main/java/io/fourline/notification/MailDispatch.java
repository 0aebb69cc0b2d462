package io.fourline.notification;

import io.fourline.notification.model.Letter;
import io.fourline.shared.config.Settings;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends the desk's mail, from every node. A mail is claimed in one transaction, given to the server outside of any, and
 * marked in another: a node that ends in between leaves it to the next, which sends it again under the same Message-ID.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class MailDispatch {

    private static final int BATCH = 10;
    private static final int BATCHES = 200;
    private static final Logger LOG = Logger.getLogger(MailDispatch.class.getName());

    @Inject
    Settings settings;

    @EJB
    Outbox outbox;

    /** Sends what is due; what is left over is looked at a moment later. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        if (settings.mail().isEmpty()) {
            return;
        }
        try {
            boolean more = true;
            for (int i = 0; i < BATCHES && more; i++) {
                more = sendSome();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The desk could not look for mail to send; it tries again in a moment", e);
        }
    }

    // The server drops a timer that fails twice: whatever one mail brings about is caught above.
    private boolean sendSome() {
        List<Letter> letters = outbox.claim(BATCH);
        if (letters.isEmpty()) {
            return false;
        }
        try (Postman postman = new Postman(settings.mail().orElseThrow())) {
            letters.forEach(letter -> postman.deliver(letter).ifPresent(delivery -> outbox.settle(letter, delivery)));
            return letters.size() == BATCH && postman.isWelcome();
        }
    }

    @Schedule(hour = "*", minute = "41", persistent = false)
    public void tidy() {
        outbox.tidy();
    }
}
