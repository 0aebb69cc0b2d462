package io.fourline.escalation;

import io.fourline.catalog.CatalogReading;
import io.fourline.catalog.ServiceRecord;
import io.fourline.escalation.model.Chain;
import io.fourline.escalation.model.DraftCheck;
import io.fourline.escalation.store.ChainRepository;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import io.fourline.journal.Journal;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.error.StaleVersion;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.CodeRule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The escalation chains, as administrators keep them: lines, teams, checklists, rules for skipping. */
@Stateless
public class ChainAdministration {

    @Inject
    ChainRepository repository;

    @Inject
    Directory directory;

    @Inject
    CatalogReading catalog;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Event<Chains.Changed> changed;

    /** A chain under a code that is not taken. */
    public ChainRecord create(ChainDraft draft) {
        acting.caller().require(Role.ADMINISTRATOR);
        Checks checks = new Checks();
        String code = checks.code("code", draft.code(), CodeRule.REGISTER);
        checks.that(code == null || repository.chain(code).isEmpty(), "code", "taken", code);
        new DraftCheck(checks, directory::team).check(draft);
        checks.done();
        Optional<Chain> present = presentDefault();
        if (present.isEmpty() && !draft.isDefault()) {
            throw new RuleViolated("defaultMissing");
        }
        Chain chain = new Chain(code, draft.name());
        apply(chain, draft);
        repository.add(chain);
        return keep(chain, null, present);
    }

    /**
     * Makes it what the draft says; tickets under way go on along the chain as it is from here on.
     *
     * @throws StaleVersion when somebody else has changed it since
     * @throws RuleViolated when the desk would be without a default, or services without their chain
     */
    public ChainRecord edit(ChainDraft draft) {
        acting.caller().require(Role.ADMINISTRATOR);
        Chain chain = repository.chain(draft.code()).orElseThrow(() -> new NotFound("chain", draft.code()));
        StaleVersion.unlessAt(chain.code(), draft.version(), chain.version());
        Checks checks = new Checks();
        new DraftCheck(checks, directory::team).check(draft);
        checks.done();
        if (chain.deskDefault() && !draft.isDefault()) {
            throw new RuleViolated("defaultMissing");
        }
        if (chain.active() && !draft.active()) {
            refuseWhileUsed(chain);
        }
        Map<String, Object> before = chain.facts();
        Optional<Chain> present = presentDefault();
        apply(chain, draft);
        repository.touch(chain);
        return keep(chain, before, present);
    }

    private void refuseWhileUsed(Chain chain) {
        List<String> users = catalog.servicesOn(chain.code()).stream()
                .map(ServiceRecord::name)
                .toList();
        if (!users.isEmpty()) {
            throw new RuleViolated("chainInUse", String.join(", ", users));
        }
    }

    private Optional<Chain> presentDefault() {
        return repository.chains().stream().filter(Chain::deskDefault).findFirst();
    }

    private static void apply(Chain chain, ChainDraft draft) {
        chain.rename(draft.name().strip());
        chain.beDefault(draft.isDefault());
        chain.offer(draft.active());
        chain.rule(draft.skipPriority(), draft.skipMajor(), draft.showsRequester());
        DraftParts parts = new DraftParts(draft);
        chain.staff(parts.lines());
        chain.ask(parts.items());
    }

    // One default at a time: the one before steps back in the same transaction, with an entry of its own.
    private ChainRecord keep(Chain chain, Map<String, Object> before, Optional<Chain> formerDefault) {
        formerDefault.filter(former -> former != chain && chain.deskDefault()).ifPresent(former -> {
            Map<String, Object> was = former.facts();
            former.beDefault(false);
            record(former, was);
        });
        record(chain, before);
        repository.flush();
        changed.fire(new Chains.Changed());
        return Chains.record(chain);
    }

    private void record(Chain chain, Map<String, Object> before) {
        journal.record(acting.act("chain:" + chain.code(), before == null ? "create" : "edit")
                .changing(before, chain.facts()));
    }
}
