package io.fourline.identity;

import io.fourline.journal.Act;
import io.fourline.journal.Origin;
import io.fourline.shared.config.Settings;
import io.fourline.shared.error.Forbidden;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who acts in this request, and what time it is for them. Usually the signed-in person and now; work of the desk itself
 * says {@link #asSystem()}, and the demo data are laid down {@link #as(String, Instant) as} somebody at an earlier time.
 */
@RequestScoped
public class Acting {

    @Inject
    SecurityContext security;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    private Caller caller;
    private Instant at;
    private Origin door = Origin.PORTAL;

    /** @throws Forbidden when nobody is signed in, or the account has been closed since */
    public Caller caller() {
        if (caller == null) {
            Principal principal = security.getCallerPrincipal();
            if (principal == null) {
                throw new Forbidden("signInRequired");
            }
            caller = callerNamed(principal.getName());
        }
        return caller;
    }

    public boolean isSignedIn() {
        return caller != null || security.getCallerPrincipal() != null;
    }

    public Instant now() {
        return at == null ? clock.instant() : at;
    }

    /** Through which door this request came. */
    public Origin door() {
        return door;
    }

    /** An act of the caller, here and now, to be journaled. */
    public Act act(String subject, String verb) {
        return Act.of(subject, verb).by(caller().name()).from(door()).at(now());
    }

    public void comeThrough(Origin origin) {
        door = origin;
    }

    public void asSystem() {
        caller = Caller.system(settings.zone());
        at = null;
        door = Origin.SYSTEM;
    }

    public void as(String name, Instant instant) {
        caller = callerNamed(name);
        at = instant;
    }

    private Caller callerNamed(String name) {
        Directory.Person person = directory
                .person(name)
                .filter(Directory.Person::active)
                .orElseThrow(() -> new Forbidden("signInRequired"));
        return new Caller(
                person.name(),
                person.displayName(),
                person.organisation(),
                person.seesOrganisation(),
                person.roles(),
                activeTeams(person),
                person.zone() == null ? settings.zone() : ZoneId.of(person.zone()),
                person.language() == null ? "en" : person.language(),
                person.theme());
    }

    private Set<String> activeTeams(Directory.Person person) {
        return person.teams().stream()
                .filter(team ->
                        directory.team(team).filter(Directory.TeamEntry::active).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }
}
