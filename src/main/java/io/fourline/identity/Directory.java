package io.fourline.identity;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fourline.identity.model.Account;
import io.fourline.identity.model.Organisation;
import io.fourline.identity.model.Team;
import io.fourline.identity.store.IdentityRepository;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * People and teams as they are read at every request: local copies that live a few seconds, so that a role taken away on
 * another node is felt within {@link #FRESHNESS}.
 */
@ApplicationScoped
public class Directory {

    /** How long a copy may be believed. */
    public static final Duration FRESHNESS = Duration.ofSeconds(5);

    private static final int ACCOUNTS_KEPT = 10_000;

    /** An account without its password, as others may see it. */
    public record Person(
            String name,
            String displayName,
            String email,
            String phone,
            String organisation,
            boolean seesOrganisation,
            boolean vip,
            boolean active,
            boolean oneTimePassword,
            Instant sessionsFrom,
            Set<Role> roles,
            Set<String> teams,
            String zone,
            String language,
            String theme,
            boolean mailed) {

        /** Where this person wants to be told by mail, too; {@code null} for nowhere. */
        public String mailAddress() {
            return mailed ? email : null;
        }
    }

    /** A team with its line. */
    public record TeamEntry(String code, String name, int line, boolean active) {}

    /** An organisation; people may be entered in it while it is active. */
    public record OrganisationEntry(String code, String name, boolean active) {}

    /** People or teams have changed here. */
    public record Changed() {}

    @Inject
    IdentityRepository repository;

    // Names seldom change, and a list shows fifty at once.
    private static final Duration NAMES_FRESHNESS = Duration.ofMinutes(1);

    private LoadingCache<String, Optional<Person>> people;
    private LoadingCache<String, String> names;
    private LoadingCache<String, Optional<TeamEntry>> teams;
    private LoadingCache<String, List<String>> members;
    private LoadingCache<String, Optional<OrganisationEntry>> organisations;
    private LoadingCache<Role, List<String>> holders;

    @PostConstruct
    void prepare() {
        people = Caffeine.newBuilder()
                .maximumSize(ACCOUNTS_KEPT)
                .expireAfterWrite(FRESHNESS)
                .build(name -> repository.account(name).map(Directory::person));
        names = Caffeine.newBuilder()
                .maximumSize(ACCOUNTS_KEPT)
                .expireAfterWrite(NAMES_FRESHNESS)
                .build(CacheLoader.<String, String>bulk(this::readNames));
        teams = Caffeine.newBuilder()
                .maximumSize(ACCOUNTS_KEPT)
                .expireAfterWrite(FRESHNESS)
                .build(code -> repository.team(code).map(Directory::entry));
        members = Caffeine.newBuilder()
                .maximumSize(ACCOUNTS_KEPT)
                .expireAfterWrite(FRESHNESS)
                .build(code -> repository.membersOf(code));
        organisations = Caffeine.newBuilder()
                .maximumSize(ACCOUNTS_KEPT)
                .expireAfterWrite(FRESHNESS)
                .build(code -> repository
                        .organisation(code)
                        .map(one -> new OrganisationEntry(one.code(), one.name(), one.active())));
        holders = Caffeine.newBuilder().expireAfterWrite(FRESHNESS).build(role -> repository.holdersOf(role));
    }

    public Optional<OrganisationEntry> organisation(String code) {
        return code == null ? Optional.empty() : organisations.get(code);
    }

    /** Active organisations, by name. */
    public List<OrganisationEntry> organisations() {
        return repository.organisations().stream()
                .filter(Organisation::active)
                .map(one -> new OrganisationEntry(one.code(), one.name(), true))
                .toList();
    }

    public Optional<Person> person(String name) {
        return name == null ? Optional.empty() : people.get(name);
    }

    public Optional<TeamEntry> team(String code) {
        return code == null ? Optional.empty() : teams.get(code);
    }

    /** Names of the active accounts in a team, in order. */
    public List<String> members(String team) {
        return members.get(team);
    }

    /** Names of the active accounts that hold a role, in order. */
    public List<String> holders(Role role) {
        return holders.get(role);
    }

    /** What to call a person on a page; a name without an account (imported, former) stands for itself. */
    public String displayName(String name) {
        return person(name).map(Person::displayName).orElse(name);
    }

    /** What to call these people on a page, asking once for all that are not known yet. */
    public Map<String, String> displayNames(Collection<String> accounts) {
        return names.getAll(accounts.stream().filter(Objects::nonNull).toList());
    }

    private Map<String, String> readNames(Set<? extends String> accounts) {
        Map<String, String> read = new HashMap<>(repository.displayNames(accounts));
        accounts.forEach(account -> read.putIfAbsent(account, account));
        return read;
    }

    /** What to call a team on a page. */
    public String teamName(String code) {
        return team(code).map(TeamEntry::name).orElse(code);
    }

    /** Forgets the local copies once a change made here is stored. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        people.invalidateAll();
        names.invalidateAll();
        teams.invalidateAll();
        members.invalidateAll();
        organisations.invalidateAll();
        holders.invalidateAll();
    }

    private static Person person(Account account) {
        return new Person(
                account.name(),
                account.displayName(),
                account.email(),
                account.phone(),
                account.organisation(),
                account.seesOrganisation(),
                account.vip(),
                account.active(),
                account.oneTimePassword(),
                account.sessionsFrom(),
                account.roles(),
                account.teams(),
                account.zone(),
                account.language(),
                account.theme(),
                account.mailed());
    }

    private static TeamEntry entry(Team team) {
        return new TeamEntry(team.code(), team.name(), team.line(), team.active());
    }
}
