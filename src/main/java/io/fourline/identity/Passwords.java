package io.fourline.identity;

import io.fourline.shared.error.Busy;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA256 at the cost OWASP asks for (ASVS 5, appendix C). Two at once and no more:
 * each takes a good part of a second of a core, and the desk has other work.
 */
@ApplicationScoped
public class Passwords {

    static final int ITERATIONS = 600_000;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int AT_ONCE = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    /** A hash at today's cost that no password has: names without an account are answered as slowly as others. */
    private static final String NOBODYS = ALGORITHM + ":" + ITERATIONS
            + ":bm9ib2R5J3Mgc2FsdCwgdGhpcnR5LXR3byBieXRlcyE=:bm9ib2R5J3MgaGFzaCwgdGhpcnR5LXR3byBieXRlcyE=";

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @PostConstruct
    void configure() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                ALGORITHM,
                "Pbkdf2PasswordHash.Iterations",
                String.valueOf(ITERATIONS),
                "Pbkdf2PasswordHash.SaltSizeBytes",
                "32",
                "Pbkdf2PasswordHash.KeySizeBytes",
                "32"));
    }

    /**
     * A new hash with a salt of its own.
     *
     * @throws Busy when too many wait already
     */
    public String hash(String password) {
        return inPlace(() -> pbkdf2.generate(chars(password)));
    }

    /**
     * Whether this password has this hash.
     *
     * @param hash {@code null} for an account that does not exist: as slow, and never right
     * @throws Busy when too many wait already
     */
    public boolean verify(String password, String hash) {
        boolean same = inPlace(() -> pbkdf2.verify(chars(password), hash == null ? NOBODYS : hash));
        return same && hash != null;
    }

    /** Whether the hash was made at a lower cost than today's, and should be made anew while the password is at hand. */
    public boolean isOutdated(String hash) {
        return !hash.startsWith(ALGORITHM + ":" + ITERATIONS + ":");
    }

    // One keyboard composes an accented letter, another sends letter and accent: both are the same password.
    private static char[] chars(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
    }

    private <T> T inPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy("overloaded");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("overloaded");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
