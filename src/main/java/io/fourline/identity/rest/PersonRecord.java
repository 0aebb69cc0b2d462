package io.fourline.identity.rest;

import io.fourline.identity.People;
import io.fourline.identity.PeopleReading.PersonView;
import io.fourline.identity.Role;
import java.time.Instant;
import java.util.List;

/**
 * An account as programs read it.
 *
 * @param oneTimePassword whether the person has not yet chosen a password of their own
 */
public record PersonRecord(
        String name,
        String displayName,
        String email,
        String phone,
        String organisation,
        boolean seesOrganisation,
        boolean vip,
        List<Role> roles,
        List<String> teams,
        boolean active,
        boolean oneTimePassword,
        Instant createdAt,
        int version) {

    static PersonRecord of(PersonView person) {
        People.Details details = person.details();
        return new PersonRecord(
                person.name(),
                details.displayName(),
                details.email(),
                details.phone(),
                details.organisation(),
                details.seesOrganisation(),
                details.vip(),
                details.roles().stream().sorted().toList(),
                details.teams().stream().sorted().toList(),
                person.active(),
                person.oneTimePassword(),
                person.createdAt(),
                person.version());
    }
}
