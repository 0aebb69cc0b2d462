package io.fourline.major;

import io.fourline.identity.Directory;
import io.fourline.identity.Directory.Person;
import io.fourline.identity.Role;
import io.fourline.incident.IncidentFamily;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whom a word on a major incident concerns: a public one everybody who has asked about it or watches, unless it is kept
 * to other organisations; an internal one those who have a part.
 */
@ApplicationScoped
class MajorAudience {

    @Inject
    Directory directory;

    @EJB
    IncidentFamily family;

    /** By account the ticket through which it concerns them. */
    Map<String, String> ofPublic(MajorRecord major, String author) {
        Map<String, String> told = new LinkedHashMap<>();
        family.concerned(major.number()).forEach((account, ticket) -> {
            if (account != null && !account.equals(author) && mayBeTold(account, major)) {
                told.put(account, ticket);
            }
        });
        return told;
    }

    /** Those who have a part in it. */
    Map<String, String> ofInternal(MajorRecord major, String author) {
        Map<String, String> told = new LinkedHashMap<>();
        major.roles().people().stream()
                .filter(person -> !person.equals(author))
                .forEach(person -> told.put(person, major.number()));
        return told;
    }

    /** Those who owe the next word. */
    Map<String, String> ofPromise(MajorRecord major) {
        Map<String, String> told = new LinkedHashMap<>();
        new MajorRoles(major.manager(), major.communicationsLead(), null, null)
                .people()
                .forEach(person -> told.put(person, major.number()));
        return told;
    }

    private boolean mayBeTold(String account, MajorRecord major) {
        Person person = directory.person(account).filter(Person::active).orElse(null);
        if (person == null) {
            return false;
        }
        boolean works = person.roles().contains(Role.AGENT) || person.roles().contains(Role.LEAD);
        return works || !person.roles().contains(Role.SUPPLIER) && major.concerns(person.organisation());
    }
}
