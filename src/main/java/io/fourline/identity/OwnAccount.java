package io.fourline.identity;

import io.fourline.identity.model.Account;
import io.fourline.identity.model.PasswordPolicy;
import io.fourline.identity.store.IdentityRepository;
import io.fourline.shared.error.InvalidInput;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;

/** Choosing one's own password; no transaction, and so no connection, waits while passwords are hashed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnAccount {

    /**
     * Replaces the caller's password.
     *
     * @param current the present password; not asked of somebody who signed in with a one-time password
     * @param repeated the chosen one again
     * @param address where the caller is, because guessing the present password is slowed down here as well
     */
    public record ChangePassword(String current, String chosen, String repeated, String address) {

        @Override
        public String toString() {
            return address;
        }
    }

    @Inject
    IdentityRepository repository;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    Preferences preferences;

    @Inject
    Acting acting;

    /**
     * Every other session of the caller ends.
     *
     * @return the instant from which sessions count; the present one goes on from there
     */
    public Instant changePassword(ChangePassword command) {
        String name = acting.caller().name();
        Account account = repository.account(name).orElseThrow();
        checkChoice(command, name);
        if (!account.oneTimePassword()) {
            checkCurrent(command, account);
        }
        if (passwords.verify(command.chosen(), account.passwordHash())) {
            throw new InvalidInput("chosen", "passwordSame");
        }
        return preferences.storePassword(account.passwordHash(), passwords.hash(command.chosen()));
    }

    private static void checkChoice(ChangePassword command, String name) {
        Fields input = new Fields();
        String chosen = command.chosen() == null ? "" : command.chosen();
        PasswordPolicy.complaint(chosen, name)
                .ifPresent(code -> input.refuse("chosen", code, PasswordPolicy.SHORTEST, PasswordPolicy.LONGEST));
        input.check(chosen.equals(command.repeated()), "repeated", "passwordsDiffer");
        input.refuseIfWrong();
    }

    private void checkCurrent(ChangePassword command, Account account) {
        throttle.count(account.name(), command.address());
        if (command.current() == null || !passwords.verify(command.current(), account.passwordHash())) {
            throw new InvalidInput("current", "passwordWrong");
        }
        throttle.forgive(account.name(), command.address());
    }
}
