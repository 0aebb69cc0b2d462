package io.fourline.identity;

import io.fourline.identity.store.TokenRepository;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Writes when tokens were last used, once a minute and apart from the requests that used them; sweeps expired ones. */
@Singleton
@Startup
public class TokenUse {

    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofDays(7);

    @Inject
    TokenCheck check;

    @Inject
    TokenRepository repository;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
    @PreDestroy
    void write() {
        check.takeUses().forEach(repository::used);
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void sweep() {
        repository.removeExpired(clock.instant().minus(KEPT_AFTER_EXPIRY));
    }
}
