package io.fourline.change;

import io.fourline.catalog.Catalog;
import io.fourline.change.model.ChangeTemplate;
import io.fourline.change.model.TemplateRights;
import io.fourline.change.store.TemplateRepository;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.error.StaleVersion;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.CodeRule;
import io.fourline.shared.text.TextRule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The templates of standard changes: who edits one does not approve it. */
@Stateless
public class TemplateAdministration {

    private static final int LONGEST = 7 * 24 * 60;

    @Inject
    TemplateRepository repository;

    @Inject
    Catalog catalog;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    /** All of them, by name. */
    public List<TemplateRecord> templates() {
        requireDesk();
        return repository.templates().stream().map(ChangeTemplate::record).toList();
    }

    public TemplateRecord template(String code) {
        requireDesk();
        return stored(code).record();
    }

    public TemplateRecord create(TemplateRecord wanted) {
        String editor = requireEditor();
        Checks checks = new Checks();
        String code = checks.code("code", wanted.code(), CodeRule.REGISTER);
        checks.that(code == null || repository.template(code).isEmpty(), "code", "taken", code);
        check(wanted, checks);
        ChangeTemplate template = new ChangeTemplate(wanted, editor);
        repository.add(template);
        return keep(template, "create", null);
    }

    /**
     * Makes it what is wanted; it has to be approved again.
     *
     * @param version the one the editor had read, {@code null} when they do not mind
     */
    public TemplateRecord edit(TemplateRecord wanted, Integer version) {
        String editor = requireEditor();
        ChangeTemplate template = unchanged(wanted.code(), version);
        check(wanted, new Checks());
        Map<String, Object> before = template.facts();
        template.become(wanted, editor);
        repository.touch(template);
        return keep(template, "edit", before);
    }

    /** @throws RuleViolated for who has edited it last */
    public TemplateRecord approve(String code, Integer version) {
        Caller caller = acting.caller();
        if (!TemplateRights.mayApprove(caller)) {
            throw new Forbidden("notYourAct", "approve");
        }
        ChangeTemplate template = unchanged(code, version);
        if (template.record().editedBy().equals(caller.name())) {
            throw new RuleViolated("ownTemplate");
        }
        Map<String, Object> before = template.facts();
        template.approve(caller.name());
        repository.touch(template);
        return keep(template, "approve", before);
    }

    /** Under what the journal keeps a template. */
    public static String subject(String code) {
        return "changeTemplate:" + code;
    }

    private void check(TemplateRecord wanted, Checks checks) {
        checks.text("name", wanted.name(), TextRule.TITLE);
        checks.text("description", wanted.description(), TextRule.DESCRIPTION);
        checks.text("plans.implementation", wanted.plans().implementation(), TextRule.PROSE);
        checks.text("plans.test", wanted.plans().test(), TextRule.DESCRIPTION);
        checks.text("plans.backOut", wanted.plans().backOut(), TextRule.DESCRIPTION);
        checks.that(wanted.minutes() > 0 && wanted.minutes() <= LONGEST, "minutes", "range", 1, LONGEST);
        checks.that(
                wanted.service() == null || catalog.service(wanted.service()).isPresent(),
                "service",
                "unknown",
                wanted.service());
        checks.done();
    }

    private ChangeTemplate unchanged(String code, Integer version) {
        ChangeTemplate template = stored(code);
        int present = template.record().version();
        if (version != null && version != present) {
            throw new StaleVersion(code, version, present);
        }
        return template;
    }

    private ChangeTemplate stored(String code) {
        return repository.template(code).orElseThrow(() -> new NotFound("template", code));
    }

    private void requireDesk() {
        acting.caller().requireDesk();
    }

    private String requireEditor() {
        Caller caller = acting.caller();
        if (!TemplateRights.mayEdit(caller)) {
            throw new Forbidden("roleRequired", Role.CHANGE_MANAGER.name());
        }
        return caller.name();
    }

    private TemplateRecord keep(ChangeTemplate template, String verb, Map<String, Object> before) {
        journal.record(Act.of(subject(template.record().code()), verb)
                .by(acting.caller().name())
                .from(acting.door())
                .at(acting.now())
                .changing(before, template.facts()));
        return template.record();
    }
}
