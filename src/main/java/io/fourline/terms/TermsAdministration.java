package io.fourline.terms;

import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.journal.Journal;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.error.StaleVersion;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.CodeRule;
import io.fourline.shared.text.TextRule;
import io.fourline.sla.TermsPlan;
import io.fourline.terms.model.PublishedTerms;
import io.fourline.terms.model.Terms;
import io.fourline.terms.store.TermsRepository;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The terms, as administrators keep them: drafted, published as versions that never change, retired. */
@Stateless
public class TermsAdministration {

    @Inject
    TermsRepository repository;

    @Inject
    TermsPublication publication;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Event<TermsSelection.Changed> changed;

    /** Terms under a code that is not taken, with their first draft; tickets get them once it is published. */
    public TermsRecord create(TermsDraft draft) {
        acting.caller().require(Role.ADMINISTRATOR);
        Checks checks = new Checks();
        String code = checks.code("code", draft.code(), CodeRule.REGISTER);
        checks.that(code == null || repository.terms(code).isEmpty(), "code", "taken", code);
        new DraftCheck(checks).check(draft.plan());
        checks.done();
        TermsPlan plan = draft.plan();
        Terms terms = repository.add(new Terms(code, plan.name().strip(), TermsFacts.json(plan)));
        return keep(terms, TermsActs.create(terms, plan), List.of());
    }

    /** Makes the draft what is given, beginning one where there is none. */
    public TermsRecord editDraft(TermsDraft draft) {
        Terms terms = forEdit(draft.code(), draft.version());
        Checks checks = new Checks();
        new DraftCheck(checks).check(draft.plan());
        checks.done();
        List<PublishedTerms> versions = repository.versions(terms.code());
        TermsPlan before = plan(terms, versions);
        terms.draw(
                TermsFacts.json(draft.plan()),
                versions.isEmpty() ? null : versions.get(0).label());
        if (versions.isEmpty()) {
            terms.rename(draft.plan().name().strip());
        }
        return keep(terms, TermsActs.edit(terms, before, draft.plan()), versions);
    }

    /** @throws RuleViolated when there is no draft, or nothing else would be left of the terms */
    public TermsRecord discardDraft(String code, Integer version) {
        Terms terms = forEdit(code, version);
        List<PublishedTerms> versions = repository.versions(code);
        if (terms.draft().isEmpty()) {
            throw new RuleViolated("termsNoDraft");
        }
        if (versions.isEmpty()) {
            throw new RuleViolated("termsOnlyDraft");
        }
        TermsPlan before = plan(terms, versions);
        terms.discardDraft();
        return keep(terms, TermsActs.discard(terms, before, plan(terms, versions)), versions);
    }

    /**
     * Makes the draft a version, for tickets opened from now on.
     *
     * @throws RuleViolated with every error of the consistency check
     */
    public TermsRecord publish(String code, String reason, Integer version) {
        acting.caller().require(Role.ADMINISTRATOR);
        Checks checks = new Checks();
        String why = checks.text("reason", reason, TextRule.PROSE);
        checks.done();
        repository.lockAll();
        Terms terms = forEdit(code, version);
        List<PublishedTerms> versions = repository.versions(code);
        TermsPlan plan = terms.draft().map(TermsFacts::readJson).orElseThrow(() -> new RuleViolated("termsNoDraft"));
        publication.refuseWhileWrong(code, plan);
        PublishedTerms made = repository.add(publication.version(code, versions, plan, why));
        terms.rename(plan.name().strip());
        terms.publish();
        Optional<TermsPlan> before = versions.stream().findFirst().map(last -> TermsFacts.readJson(last.content()));
        TermsActs.Entry entry = TermsActs.publish(terms, before.orElse(null), plan, made, versions);
        keep(terms, entry, versions);
        return TermsReading.record(terms, repository.versions(code));
    }

    /** Takes them from new tickets; those that have them keep them. */
    public TermsRecord retire(String code, Integer version) {
        Terms terms = forEdit(code, version);
        if (!terms.active()) {
            throw new RuleViolated("termsRetired");
        }
        List<PublishedTerms> versions = repository.versions(code);
        terms.retire(acting.now());
        return keep(terms, TermsActs.retire(terms), versions);
    }

    private Terms forEdit(String code, Integer version) {
        acting.caller().require(Role.ADMINISTRATOR);
        Terms terms = repository.locked(code).orElseThrow(() -> new NotFound("terms", code));
        StaleVersion.unlessAt(terms.code(), version, terms.version());
        return terms;
    }

    private static TermsPlan plan(Terms terms, List<PublishedTerms> versions) {
        return TermsFacts.readJson(terms.draft().orElseGet(() -> versions.get(0).content()));
    }

    private TermsRecord keep(Terms terms, TermsActs.Entry entry, List<PublishedTerms> versions) {
        journal.record(
                entry.act().by(acting.caller().name()).from(acting.door()).at(acting.now()));
        repository.flush();
        changed.fire(new TermsSelection.Changed());
        return TermsReading.record(terms, versions);
    }
}
