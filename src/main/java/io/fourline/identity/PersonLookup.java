package io.fourline.identity;

import io.fourline.identity.PeopleReading.PeopleFilter;
import io.fourline.identity.store.PeopleSearch;
import io.fourline.shared.error.Forbidden;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the person a caller or colleague is, for the people who work at the desk. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PersonLookup {

    private static final int SHOWN = 8;

    /** Who writes names into tickets. */
    private static final Role[] ASSIGNING = {
        Role.AGENT, Role.LEAD, Role.PROBLEM_MANAGER, Role.CHANGE_MANAGER, Role.CAB_MEMBER
    };

    @Inject
    PeopleSearch search;

    @Inject
    Acting acting;

    /** An active account as a choice is offered. */
    public record Found(String name, String displayName, String email, String organisation) {}

    /** The first few whose name, display name or e-mail address contains {@code part}. */
    public List<Found> find(String part) {
        if (!acting.caller().hasAny(ASSIGNING)) {
            throw new Forbidden("roleRequired", Role.AGENT.name());
        }
        return search.page(new PeopleFilter(part, null, null, false), null, SHOWN).stream()
                .map(found -> new Found(found.name(), found.displayName(), found.email(), found.organisation()))
                .toList();
    }
}
