package io.fourline.change;

import io.fourline.change.model.RiskTable;
import io.fourline.change.model.StoredRiskTable;
import io.fourline.change.model.TemplateRights;
import io.fourline.change.store.RiskRepository;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.StaleVersion;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** The questions that risk is scored by; changes scored before keep their calculation. */
@Stateless
public class RiskAdministration {

    /** Under what the journal keeps the questions. */
    public static final String SUBJECT = "riskTable";

    @Inject
    RiskRepository repository;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    /** The table with the version that edits are made to. */
    public record Versioned(RiskTable table, int version) {}

    public Versioned table() {
        Caller caller = acting.caller();
        caller.requireDeskOrSupplier();
        StoredRiskTable stored = repository.stored();
        return new Versioned(stored.table(), stored.version());
    }

    /** @param version the one the editor had read, {@code null} when they do not mind */
    public Versioned edit(RiskTable wanted, Integer version) {
        Caller caller = acting.caller();
        if (!TemplateRights.mayEdit(caller)) {
            throw new Forbidden("roleRequired", Role.CHANGE_MANAGER.name());
        }
        wanted.check();
        StoredRiskTable stored = repository.stored();
        if (version != null && version != stored.version()) {
            throw new StaleVersion(SUBJECT, version, stored.version());
        }
        Map<String, Object> before = stored.facts();
        stored.become(wanted);
        repository.touch(stored);
        journal.record(Act.of(SUBJECT, "edit")
                .by(caller.name())
                .from(acting.door())
                .at(acting.now())
                .changing(before, stored.facts()));
        return new Versioned(stored.table(), stored.version());
    }
}
