package io.fourline.identity.rest;

import io.fourline.identity.People;
import io.fourline.identity.Role;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Patch;
import java.util.List;
import java.util.Set;

/** What callers send of an account: all that is known of a new one, or what becomes other. */
public final class PersonBody {

    private PersonBody() {}

    /** An account under a name that nobody has. */
    public record NewPerson(
            String name,
            String displayName,
            @Omittable String email,
            @Omittable String phone,
            String organisation,
            @Omittable Boolean seesOrganisation,
            @Omittable Boolean vip,
            List<Role> roles,
            @Omittable List<String> teams) {

        People.Details details() {
            return new People.Details(
                    displayName,
                    email,
                    phone,
                    organisation,
                    Boolean.TRUE.equals(seesOrganisation),
                    Boolean.TRUE.equals(vip),
                    Set.copyOf(roles),
                    teams == null ? Set.of() : Set.copyOf(teams));
        }
    }

    /** A merge patch of an account; a list replaces what was there. */
    public record PersonPatch(
            Patch<String> displayName,
            @Omittable Patch<String> email,
            @Omittable Patch<String> phone,
            Patch<String> organisation,
            Patch<Boolean> seesOrganisation,
            Patch<Boolean> vip,
            Patch<List<Role>> roles,
            Patch<List<String>> teams) {

        People.Details over(People.Details present) {
            return new People.Details(
                    displayName.orElse(present::displayName),
                    email.orElse(present::email),
                    phone.orElse(present::phone),
                    organisation.orElse(present::organisation),
                    seesOrganisation.orElse(present::seesOrganisation),
                    vip.orElse(present::vip),
                    Set.copyOf(roles.orElse(() -> List.copyOf(present.roles()))),
                    Set.copyOf(teams.orElse(() -> List.copyOf(present.teams()))));
        }
    }
}
