package io.fourline.identity;

import io.fourline.identity.model.AccessToken;
import io.fourline.identity.model.Secrets;
import io.fourline.identity.store.TokenRepository;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The access tokens of the caller's own account. */
@Stateless
public class Tokens {

    /** Asks for a token: {@code name} of 1 to 200 characters, need not be unique; {@code days} from 1 to 365. */
    public record CreateToken(String name, Integer days) {}

    /** A new token; its secret is told this once. */
    public record NewToken(String id, String name, String token, Instant expiresAt) {}

    /** A token as its owner sees it. */
    public record TokenView(String id, String name, Instant createdAt, Instant expiresAt, Instant lastUsedAt) {}

    private static final int NAME_LENGTH = 200;
    private static final int MOST_DAYS = 365;
    private static final int MOST_TOKENS = 500;

    @Inject
    TokenRepository repository;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Event<TokenCheck.Revoked> revoked;

    public NewToken create(CreateToken command) {
        String account = acting.caller().name();
        Fields input = new Fields();
        String name = input.line("name", command.name(), NAME_LENGTH);
        int days = input.number("days", command.days(), 1, MOST_DAYS);
        input.refuseIfWrong();
        Instant now = acting.now();
        if (repository.validOf(account, now).size() >= MOST_TOKENS) {
            throw new RuleViolated("tooManyTokens", MOST_TOKENS);
        }
        String secret = Secrets.token();
        String id = UUID.randomUUID().toString();
        Instant expiresAt = now.plus(Duration.ofDays(days));
        repository.add(new AccessToken(id, account, name, Secrets.hash(secret), now, expiresAt));
        journal.record(
                act("createToken").with("token", id).with("tokenName", name).with("expiresAt", expiresAt.toString()));
        return new NewToken(id, name, secret, expiresAt);
    }

    /** The caller's tokens that are still good, newest first. */
    public List<TokenView> own() {
        return repository.validOf(acting.caller().name(), acting.now()).stream()
                .map(token -> new TokenView(
                        token.id(), token.name(), token.createdAt(), token.expiresAt(), token.lastUsedAt()))
                .toList();
    }

    /** @throws NotFound when the caller has no such token */
    public void revoke(String id) {
        AccessToken token =
                repository.ofAccount(id, acting.caller().name()).orElseThrow(() -> new NotFound("token", id));
        repository.remove(token);
        journal.record(act("revokeToken").with("token", id).with("tokenName", token.name()));
        revoked.fire(new TokenCheck.Revoked());
    }

    private Act act(String verb) {
        return acting.act("account:" + acting.caller().name(), verb);
    }
}
