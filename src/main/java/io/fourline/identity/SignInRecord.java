package io.fourline.identity;

import io.fourline.identity.store.IdentityRepository;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.journal.Origin;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;

/** Writes down who came, who was turned away and who left, in the chain of the account. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInRecord {

    private static final Logger LOG = System.getLogger(SignInRecord.class.getName());

    @Inject
    IdentityRepository repository;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** @param newHash the same password at today's cost, {@code null} when the stored one is good enough */
    public void succeeded(String name, String oldHash, String newHash, SignIn.Attempt attempt) {
        if (newHash != null) {
            repository
                    .account(name)
                    .filter(account -> account.passwordHash().equals(oldHash))
                    .ifPresent(account -> account.rehashPassword(newHash));
        }
        journal.record(act(name, "signIn").from(attempt.door()).with("address", attempt.address()));
    }

    /** Whoever it was, it was not the owner. A name that no account has is not kept: it may be a password. */
    public void failed(Optional<String> account, SignIn.Attempt attempt) {
        if (account.isEmpty()) {
            LOG.log(Level.INFO, "A sign-in with an unknown name was refused, from {0}", attempt.address());
        } else {
            journal.record(act(account.get(), "signInRefused")
                    .by(Caller.SYSTEM_NAME)
                    .from(attempt.door())
                    .with("address", attempt.address()));
        }
    }

    /** Somebody left. */
    public void signedOut(String name) {
        journal.record(act(name, "signOut").from(Origin.PORTAL));
    }

    private Act act(String name, String verb) {
        return Act.of("account:" + name, verb).by(name).at(clock.instant());
    }
}
