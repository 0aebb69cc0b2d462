package io.fourline.identity;

import io.fourline.identity.model.Account;
import io.fourline.identity.store.IdentityRepository;
import io.fourline.identity.store.PeopleSearch;
import io.fourline.shared.error.NotFound;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Accounts as administrators see them: lists by pages, and one in full. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PeopleReading {

    /**
     * Which people to list; {@code null} leaves a part open.
     *
     * @param text part of the name, the display name or the e-mail address
     * @param active whether open or deactivated accounts are listed
     */
    public record PeopleFilter(String text, Role role, String team, Boolean active) {}

    /** A person in a list. */
    public record PersonRow(
            String name,
            String displayName,
            String email,
            String organisation,
            boolean active,
            List<Role> roles,
            List<String> teams) {}

    /** @param next the name after which the next page begins, {@code null} on the last one */
    public record PeoplePage(List<PersonRow> rows, String next) {}

    /** A person in full. */
    public record PersonView(
            String name,
            People.Details details,
            boolean active,
            boolean oneTimePassword,
            Instant createdAt,
            int version) {}

    @Inject
    IdentityRepository repository;

    @Inject
    PeopleSearch search;

    @Inject
    Acting acting;

    /** @param after the last name of the page before, {@code null} for the first page */
    public PeoplePage page(PeopleFilter filter, String after, int limit) {
        acting.caller().require(Role.ADMINISTRATOR);
        List<PeopleSearch.Found> found = search.page(filter, after, limit + 1);
        boolean more = found.size() > limit;
        List<PeopleSearch.Found> shown = more ? found.subList(0, limit) : found;
        List<String> names = shown.stream().map(PeopleSearch.Found::name).toList();
        Map<String, List<Role>> roles = search.roles(names);
        Map<String, List<String>> teams = search.teams(names);
        List<PersonRow> rows = shown.stream()
                .map(person -> new PersonRow(
                        person.name(),
                        person.displayName(),
                        person.email(),
                        person.organisation(),
                        person.active(),
                        roles.getOrDefault(person.name(), List.of()),
                        teams.getOrDefault(person.name(), List.of())))
                .toList();
        return new PeoplePage(rows, more ? names.get(limit - 1) : null);
    }

    public PersonView person(String name) {
        acting.caller().require(Role.ADMINISTRATOR);
        Account account = repository.account(name).orElseThrow(() -> new NotFound("person", name));
        People.Details details = new People.Details(
                account.displayName(),
                account.email(),
                account.phone(),
                account.organisation(),
                account.seesOrganisation(),
                account.vip(),
                Set.copyOf(account.roles()),
                Set.copyOf(account.teams()));
        return new PersonView(
                account.name(),
                details,
                account.active(),
                account.oneTimePassword(),
                account.createdAt(),
                account.version());
    }
}
