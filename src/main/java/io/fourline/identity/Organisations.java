package io.fourline.identity;

import io.fourline.identity.model.Organisation;
import io.fourline.identity.store.IdentityRepository;
import io.fourline.journal.Journal;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.StaleVersion;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Organisations, as administrators keep them. */
@Stateless
public class Organisations {

    /** An organisation under a code that is not taken. */
    public record CreateOrganisation(String code, String name) {}

    /**
     * @param active whether new accounts may be opened in it
     * @param version the version that the changes were made to
     */
    public record EditOrganisation(String code, String name, boolean active, int version) {}

    /** An organisation as it stands. */
    public record OrganisationView(String code, String name, boolean active, int version) {}

    private static final int NAME_LENGTH = 200;

    @Inject
    IdentityRepository repository;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    /** All of them by name; for administrators, who choose among them. */
    public List<OrganisationView> all() {
        acting.caller().require(Role.ADMINISTRATOR);
        return repository.organisations().stream().map(Organisations::seen).toList();
    }

    public OrganisationView organisation(String code) {
        acting.caller().require(Role.ADMINISTRATOR);
        return seen(found(code));
    }

    public void create(CreateOrganisation command) {
        acting.caller().require(Role.ADMINISTRATOR);
        Fields input = new Fields();
        String code = input.code("code", command.code());
        String name = input.line("name", command.name(), NAME_LENGTH);
        input.check(code == null || repository.organisation(code).isEmpty(), "code", "taken", code);
        input.refuseIfWrong();
        record(repository.add(new Organisation(code, name)), "create", null);
    }

    public void edit(EditOrganisation command) {
        acting.caller().require(Role.ADMINISTRATOR);
        Organisation organisation = found(command.code());
        StaleVersion.unlessAt(organisation.code(), command.version(), organisation.version());
        Fields input = new Fields();
        String name = input.line("name", command.name(), NAME_LENGTH);
        input.refuseIfWrong();
        Map<String, Object> before = organisation.facts();
        organisation.rename(name);
        organisation.offer(command.active());
        record(organisation, "edit", before);
    }

    private Organisation found(String code) {
        return repository.organisation(code).orElseThrow(() -> new NotFound("organisation", code));
    }

    private void record(Organisation organisation, String verb, Map<String, Object> before) {
        journal.record(acting.act("organisation:" + organisation.code(), verb).changing(before, organisation.facts()));
        repository.flush();
    }

    private static OrganisationView seen(Organisation organisation) {
        return new OrganisationView(
                organisation.code(), organisation.name(), organisation.active(), organisation.version());
    }
}
