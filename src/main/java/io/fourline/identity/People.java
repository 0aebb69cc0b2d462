package io.fourline.identity;

import io.fourline.identity.model.Account;
import io.fourline.identity.store.IdentityRepository;
import io.fourline.identity.store.TokenRepository;
import io.fourline.journal.Journal;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.error.StaleVersion;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** Accounts, as administrators keep them: who somebody is, what they may be, which teams they work in. */
@Stateless
public class People {

    /** What is said about a person; roles at least one, {@code SUPPLIER} only alone. */
    public record Details(
            String displayName,
            String email,
            String phone,
            String organisation,
            boolean seesOrganisation,
            boolean vip,
            Set<Role> roles,
            Set<String> teams) {}

    /** Opens an account under a name that nobody has. */
    public record CreatePerson(String name, Details details) {}

    /** @param version the version that the changes were made to */
    public record EditPerson(String name, Details details, int version) {}

    @Inject
    IdentityRepository repository;

    @Inject
    TokenRepository tokens;

    @Inject
    PersonFields fields;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Event<Object> events;

    /**
     * Opens an account.
     *
     * @param passwordHash from {@link Passwords#hash}, taken before so that no connection waits for it
     * @param oneTime whether the person must choose another password at once
     */
    public void create(CreatePerson command, String passwordHash, boolean oneTime) {
        acting.caller().require(Role.ADMINISTRATOR);
        Fields input = new Fields();
        String name = input.accountName("name", command.name());
        PersonFields.Read read = fields.read(input, command.details(), Set.of());
        input.check(!Caller.SYSTEM_NAME.equals(name), "name", "taken", Caller.SYSTEM_NAME);
        input.check(name == null || repository.account(name).isEmpty(), "name", "taken", name);
        input.refuseIfWrong();
        Account account = new Account(name, read.displayName(), read.organisation(), passwordHash, acting.now());
        account.changePassword(passwordHash, oneTime);
        apply(account, read);
        repository.add(account);
        record(account, "create", null);
    }

    /** @throws RuleViolated when nobody would be left to administer the desk */
    public void edit(EditPerson command) {
        acting.caller().require(Role.ADMINISTRATOR);
        Account account = found(command.name());
        StaleVersion.unlessAt(account.name(), command.version(), account.version());
        Map<String, Object> before = account.facts();
        Fields input = new Fields();
        PersonFields.Read read = fields.read(input, command.details(), account.teams());
        input.refuseIfWrong();
        apply(account, read);
        requireAnAdministrator();
        record(account, "edit", before);
    }

    /** Closes an account: its sessions end, its tokens are void, its name stays taken. */
    public void deactivate(String name) {
        acting.caller().require(Role.ADMINISTRATOR);
        Account account = found(name);
        Map<String, Object> before = account.facts();
        account.deactivate(acting.now());
        tokens.removeAll(name);
        requireAnAdministrator();
        record(account, "deactivate", before);
    }

    public void activate(String name) {
        acting.caller().require(Role.ADMINISTRATOR);
        Account account = found(name);
        Map<String, Object> before = account.facts();
        account.activate();
        record(account, "activate", before);
    }

    /**
     * Gives an account a one-time password instead of its own; its sessions end and its tokens are void.
     *
     * @param passwordHash of the one-time password, see {@link Admission}
     */
    public void resetPassword(String name, String passwordHash) {
        acting.caller().require(Role.ADMINISTRATOR);
        Account account = found(name);
        Map<String, Object> before = account.facts();
        account.changePassword(passwordHash, true);
        account.endSessions(acting.now());
        tokens.removeAll(name);
        record(account, "resetPassword", before);
    }

    private Account found(String name) {
        return repository.account(name).orElseThrow(() -> new NotFound("person", name));
    }

    private static void apply(Account account, PersonFields.Read read) {
        account.describe(read.displayName(), read.email(), read.phone(), read.organisation());
        account.letSeeOrganisation(read.seesOrganisation());
        account.mark(read.vip());
        account.grant(read.roles(), read.teams());
    }

    private void requireAnAdministrator() {
        repository.flush();
        if (repository.activeWith(Role.ADMINISTRATOR) == 0) {
            throw new RuleViolated("lastAdministrator");
        }
    }

    private void record(Account account, String verb, Map<String, Object> before) {
        journal.record(acting.act("account:" + account.name(), verb)
                .changing(before, account.facts())
                .about(account.name()));
        repository.flush();
        events.fire(new Directory.Changed());
        events.fire(new TokenCheck.Revoked());
    }
}
