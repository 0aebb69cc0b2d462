package io.fourline.identity;

import io.fourline.identity.model.Secrets;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets people in with one-time passwords, which are told this once; hashing them holds no transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Admission {

    /** A password to hand over now; it is kept nowhere. */
    public record OneTimePassword(String account, String password) {

        @Override
        public String toString() {
            return account;
        }
    }

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    Acting acting;

    /** Opens an account with a one-time password. */
    public OneTimePassword create(People.CreatePerson command) {
        acting.caller().require(Role.ADMINISTRATOR);
        String password = Secrets.oneTimePassword();
        people.create(command, passwords.hash(password), true);
        return new OneTimePassword(command.name().strip(), password);
    }

    /** Replaces an account's password, for somebody who has forgotten it. */
    public OneTimePassword resetPassword(String name) {
        acting.caller().require(Role.ADMINISTRATOR);
        String password = Secrets.oneTimePassword();
        people.resetPassword(name, passwords.hash(password));
        return new OneTimePassword(name, password);
    }
}
