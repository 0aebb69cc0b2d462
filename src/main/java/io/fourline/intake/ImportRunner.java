package io.fourline.intake;

import io.fourline.intake.Imports.Queued;
import io.fourline.shared.text.Words;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads imports in the background, one at a time, and goes on after a restart: a node takes up what it finds unfinished
 * and holds the file of.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DependsOn("SchemaMigration")
public class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());

    private final Semaphore turn = new Semaphore(1, true);

    @Resource
    ManagedExecutorService threads;

    @Inject
    ImportFiles files;

    @EJB
    ImportProgress progress;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void goOn() {
        progress.unfinished().stream().filter(files::has).forEach(this::queue);
    }

    public void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) Queued queued) {
        queue(queued.id());
    }

    private void queue(String id) {
        threads.execute(() -> takeTurn(id));
    }

    private void takeTurn(String id) {
        turn.acquireUninterruptibly();
        try {
            if (progress.begin(id)) {
                run(id);
            }
            files.forget(id);
        } finally {
            turn.release();
        }
    }

    private void run(String id) {
        try (CountedStream bytes =
                new CountedStream(Files.newInputStream(files.path(id)), Files.size(files.path(id)))) {
            ImportWish wish = progress.wish(id);
            Optional<LogGuess> guess = LogGuess.of(wish, files.path(id));
            guess.map(LogGuess::preview).ifPresent(found -> progress.readAs(id, found));
            new ImportReading(id, progress, bytes)
                    .read(wish.format(), guess.map(LogGuess::mapping).orElse(null));
        } catch (UnreadableLog unreadable) {
            progress.fail(id, unreadable.told());
        } catch (ImportStopped stopped) {
            LOG.log(Level.FINE, "Import {0} was cancelled", id);
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.WARNING, "Import " + id + " broke off", broken);
            progress.fail(id, Words.loaded().in(Locale.ENGLISH).of("intake.brokeOff", id));
        }
    }
}
