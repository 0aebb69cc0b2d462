package io.fourline.identity;

import io.fourline.identity.model.Account;
import io.fourline.identity.store.IdentityRepository;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.shared.error.StaleVersion;
import io.fourline.shared.text.Words;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/** What people decide about their own account. */
@Stateless
public class Preferences {

    /**
     * How the caller wants to see the desk; {@code null} leaves it to the desk or the device.
     *
     * @param zone a zone of the tz database, such as {@code Europe/Warsaw}
     * @param language one of the desk's languages
     * @param theme {@code light} or {@code dark}
     * @param mailed whether notices come by mail, too
     */
    public record Prefer(String zone, String language, String theme, boolean mailed) {}

    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final int LONGEST = 60;

    @Inject
    IdentityRepository repository;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Event<Directory.Changed> changed;

    /** What the caller has chosen so far. */
    public Prefer own() {
        Account account = account();
        return new Prefer(account.zone(), account.language(), account.theme(), account.mailed());
    }

    /** The address that an administrator has entered for the caller, {@code null} for none. */
    public String email() {
        return account().email();
    }

    public void prefer(Prefer command) {
        Account account = account();
        Fields input = new Fields();
        String zone = input.optionalLine("zone", command.zone(), LONGEST);
        String language = input.optionalLine("language", command.language(), LONGEST);
        String theme = input.optionalLine("theme", command.theme(), LONGEST);
        input.check(zone == null || ZoneId.getAvailableZoneIds().contains(zone), "zone", "unknown", "zone");
        boolean spoken =
                Words.LANGUAGES.stream().anyMatch(known -> known.getLanguage().equals(language));
        input.check(language == null || spoken, "language", "unknown", "language");
        input.check(theme == null || THEMES.contains(theme), "theme", "unknown", "look");
        input.refuseIfWrong();
        Map<String, Object> before = account.facts();
        account.prefer(zone, language, theme);
        account.mail(command.mailed());
        record(act(account, "prefer").changing(before, account.facts()));
    }

    /** Ends every session of the caller, this one too. */
    public void signOutEverywhere() {
        Account account = account();
        account.endSessions(acting.now());
        record(act(account, "signOutEverywhere"));
    }

    /** Stores the password that {@link OwnAccount} has checked, unless another one was stored meanwhile. */
    public Instant storePassword(String oldHash, String newHash) {
        Account account = account();
        if (!account.passwordHash().equals(oldHash)) {
            throw new StaleVersion(account.name(), account.version(), account.version());
        }
        Instant now = acting.now();
        account.changePassword(newHash, false);
        account.endSessions(now);
        record(act(account, "changePassword"));
        return now;
    }

    private Account account() {
        return repository.account(acting.caller().name()).orElseThrow();
    }

    private Act act(Account account, String verb) {
        return acting.act("account:" + account.name(), verb).about(account.name());
    }

    private void record(Act act) {
        journal.record(act);
        repository.flush();
        changed.fire(new Directory.Changed());
    }
}
