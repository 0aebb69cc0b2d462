package io.fourline.identity;

import io.fourline.identity.model.Account;
import io.fourline.identity.model.PasswordPolicy;
import io.fourline.identity.store.IdentityRepository;
import io.fourline.journal.Origin;
import io.fourline.shared.error.Busy;
import io.fourline.shared.error.TooManyAttempts;
import io.fourline.shared.error.Unauthenticated;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/**
 * The one place where a name and a password are believed. It holds no transaction, and so no database connection, while
 * a password is hashed; counting the attempt and recording its end are transactions of their own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    /** Somebody says who they are: at a door, from an address. */
    public record Attempt(String name, String password, String address, Origin door) {}

    @Inject
    IdentityRepository repository;

    @Inject
    Throttle throttle;

    @Inject
    Passwords passwords;

    @Inject
    SignInRecord record;

    /**
     * The name of the account whose password this is.
     *
     * @throws Unauthenticated alike for a wrong password, an unknown name and a closed account
     * @throws TooManyAttempts when it was wrong too often from there
     * @throws Busy when too many sign in at this moment
     */
    public String check(Attempt attempt) {
        String name = attempt.name() == null ? "" : attempt.name().strip().toLowerCase(Locale.ROOT);
        String password = attempt.password() == null ? "" : attempt.password();
        throttle.count(name, attempt.address());
        Optional<Account> account = known(name);
        String hash = account.map(Account::passwordHash).orElse(null);
        boolean right = passwords.verify(usable(password), hash);
        if (!right || !account.get().active()) {
            record.failed(account.map(Account::name), attempt);
            throw new Unauthenticated("signInRefused");
        }
        String newHash = passwords.isOutdated(hash) ? passwords.hash(password) : null;
        throttle.forgive(name, attempt.address());
        record.succeeded(name, hash, newHash, attempt);
        return name;
    }

    private Optional<Account> known(String name) {
        return name.length() > Account.NAME_LENGTH ? Optional.empty() : repository.account(name);
    }

    private static String usable(String password) {
        return password.length() <= 2 * PasswordPolicy.LONGEST ? password : "";
    }
}
