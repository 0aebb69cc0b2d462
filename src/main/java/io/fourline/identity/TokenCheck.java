package io.fourline.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fourline.identity.model.Secrets;
import io.fourline.identity.store.TokenRepository;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whose token this is: asked at every REST request, so answered from copies that live as long as those of the
 * {@link Directory}. Uses are gathered here and written once a minute by {@link TokenUse}.
 */
@ApplicationScoped
public class TokenCheck {

    /** A token that is good until it expires. */
    public record Holder(String tokenId, String account, Instant expiresAt) {}

    /** A token, or several, have been revoked here. */
    public record Revoked() {}

    private static final int KEPT = 20_000;

    @Inject
    TokenRepository repository;

    @Inject
    Clock clock;

    private final Map<String, Instant> uses = new ConcurrentHashMap<>();
    private LoadingCache<ByteBuffer, Holder> copies;

    @PostConstruct
    void prepare() {
        copies = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(Directory.FRESHNESS)
                .build(hash -> repository
                        .withHash(hash.array())
                        .map(token -> new Holder(token.id(), token.account(), token.expiresAt()))
                        .orElse(null));
    }

    /** Who holds this token now; nobody when it is unknown, revoked or expired. */
    public Optional<Holder> holder(String token) {
        if (!Secrets.looksLikeToken(token)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Holder holder = copies.get(ByteBuffer.wrap(Secrets.hash(token)));
        if (holder == null || !now.isBefore(holder.expiresAt())) {
            return Optional.empty();
        }
        uses.put(holder.tokenId(), now);
        return Optional.of(holder);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Revoked revoked) {
        copies.invalidateAll();
    }

    /** Hands over the uses since it was last asked, by token. */
    public Map<String, Instant> takeUses() {
        Map<String, Instant> taken = Map.copyOf(uses);
        taken.forEach(uses::remove);
        return taken;
    }
}
