package io.fourline.change;

import io.fourline.change.model.ChangeTemplate;
import io.fourline.change.store.TemplateRepository;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Fills a standard change with what its template says. */
@ApplicationScoped
class ChangeTemplates {

    @Inject
    TemplateRepository templates;

    /** A draft with the template it follows, {@code null} for none. */
    record Filled(DraftChange draft, TemplateRecord template) {}

    /** @throws RuleViolated when the template has not been approved as it stands */
    Filled fill(DraftChange draft) {
        Checks checks = new Checks();
        boolean standard = draft.model() == ChangeModel.STANDARD;
        checks.that(!standard || draft.template() != null, "template", "missing");
        checks.that(standard || draft.template() == null, "template", "onlyStandard");
        TemplateRecord template = templates
                .template(draft.template())
                .map(ChangeTemplate::record)
                .filter(TemplateRecord::active)
                .orElse(null);
        checks.that(draft.template() == null || template != null, "template", "unknown", draft.template());
        checks.done();
        if (template == null) {
            return new Filled(draft, null);
        }
        if (!template.usable()) {
            throw new RuleViolated("templateNotApproved", template.code());
        }
        return new Filled(filled(draft, template), template);
    }

    private static DraftChange filled(DraftChange draft, TemplateRecord template) {
        Instant end = draft.to() == null && draft.from() != null
                ? draft.from().plus(Duration.ofMinutes(template.minutes()))
                : draft.to();
        return new DraftChange(
                draft.title() == null ? template.name() : draft.title(),
                draft.description() == null ? template.description() : draft.description(),
                draft.model(),
                draft.template(),
                draft.service() == null ? template.service() : draft.service(),
                draft.configurationItems(),
                draft.from(),
                end,
                draft.risk(),
                draft.plans() == null ? template.plans() : draft.plans(),
                draft.priority(),
                draft.reason(),
                draft.impact(),
                draft.assignee(),
                draft.implementer(),
                draft.team());
    }
}
