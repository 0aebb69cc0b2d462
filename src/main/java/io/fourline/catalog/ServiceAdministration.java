package io.fourline.catalog;

import io.fourline.catalog.model.Service;
import io.fourline.catalog.store.CatalogRepository;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.StaleVersion;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.CodeRule;
import io.fourline.shared.text.TextRule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** The services the desk supports, as administrators keep them. */
@Stateless
public class ServiceAdministration {

    private static final int DESCRIPTION_LENGTH = 2_000;

    /**
     * @param chain code of its escalation chain; {@code null} for the desk's default
     * @param owner account name of who answers for it; {@code null} for nobody
     */
    public record CreateService(String code, String name, String description, String chain, String owner) {}

    /**
     * @param active whether new tickets may name it
     * @param version the version that the changes were made to; {@code null} for whatever it is now
     */
    public record EditService(
            String code,
            String name,
            String description,
            String chain,
            String owner,
            boolean active,
            Integer version) {}

    @Inject
    CatalogRepository repository;

    @Inject
    CatalogJournal journal;

    @Inject
    ChainRegister chains;

    @Inject
    Directory directory;

    @Inject
    Acting acting;

    public ServiceRecord create(CreateService command) {
        acting.caller().require(Role.ADMINISTRATOR);
        Checks checks = new Checks();
        String code = checks.code("code", command.code(), CodeRule.REGISTER);
        String name = checks.text("name", command.name(), TextRule.NAME);
        String description = description(checks, command.description());
        checkChain(checks, command.chain(), null);
        checkOwner(checks, command.owner(), null);
        checks.that(code == null || repository.service(code).isEmpty(), "code", "taken", code);
        checks.done();
        Service service = repository.add(new Service(code, name, description, command.chain()));
        service.entrust(command.owner());
        journal.keep("service:" + code, null, service.facts());
        return CatalogReading.record(service);
    }

    /** @throws StaleVersion when somebody else has changed it since */
    public ServiceRecord edit(EditService command) {
        acting.caller().require(Role.ADMINISTRATOR);
        Service service = repository.service(command.code()).orElseThrow(() -> new NotFound("service", command.code()));
        StaleVersion.unlessAt(service.code(), command.version(), service.version());
        Checks checks = new Checks();
        String name = checks.text("name", command.name(), TextRule.NAME);
        String description = description(checks, command.description());
        checkChain(checks, command.chain(), service.chain());
        checkOwner(checks, command.owner(), service.owner());
        checks.done();
        Map<String, Object> before = service.facts();
        service.describe(name, description, command.chain());
        service.entrust(command.owner());
        service.offer(command.active());
        journal.keep("service:" + service.code(), before, service.facts());
        return CatalogReading.record(service);
    }

    private static String description(Checks checks, String given) {
        String description = checks.optionalText("description", given, DESCRIPTION_LENGTH);
        return description == null ? "" : description;
    }

    private void checkOwner(Checks checks, String owner, String present) {
        boolean known = owner == null
                || owner.equals(present)
                || directory.person(owner).filter(Directory.Person::active).isPresent();
        checks.that(known, "owner", "unknown", owner);
    }

    private void checkChain(Checks checks, String chain, String present) {
        boolean known = chain == null || chain.equals(present) || chains.isOffered(chain);
        checks.that(known, "chain", "unknown", chain);
    }
}
