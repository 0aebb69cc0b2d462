package io.fourline.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fourline.journal.model.JournalKey;
import io.fourline.journal.store.JournalRepository;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;

/** The secrets that seal people's words in the journal, one per person, made when first needed. */
@ApplicationScoped
public class PersonalKeys {

    private static final Duration FRESHNESS = Duration.ofSeconds(30);
    private static final int KEPT = 20_000;

    @Inject
    JournalRepository repository;

    @Inject
    KeyMaking making;

    private Cache<String, byte[]> copies;

    @PostConstruct
    void prepare() {
        copies = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(FRESHNESS)
                .build();
    }

    /** The person's secret; a person who has none yet gets one, at once and for good. */
    public byte[] toClose(String person) {
        return known(person).orElseGet(() -> making.make(person));
    }

    /** The person's secret, {@code null} when it has been destroyed. */
    public byte[] toOpen(String person) {
        return known(person).orElse(null);
    }

    // That there is no key is never believed from a copy: another node may have made one since.
    private Optional<byte[]> known(String person) {
        byte[] copy = copies.get(
                person, who -> repository.key(who).map(JournalKey::secret).orElse(null));
        return Optional.ofNullable(copy);
    }

    /** Erases a person's words from the journal: what is sealed can never be read again. */
    public void destroy(String person) {
        repository.destroyKey(person);
        copies.invalidate(person);
    }

    /** Makes keys in a transaction of their own, so that a refused act never leaves a value sealed with a lost key. */
    @Stateless
    public static class KeyMaking {

        private static final int SECRET_BYTES = 32;

        @Inject
        JournalRepository repository;

        @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
        public byte[] make(String person) {
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            repository.addKey(person, secret);
            return repository.key(person).map(JournalKey::secret).orElseThrow();
        }
    }
}
