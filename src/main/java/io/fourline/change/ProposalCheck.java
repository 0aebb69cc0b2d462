package io.fourline.change;

import io.fourline.catalog.Catalog;
import io.fourline.change.model.Proposal;
import io.fourline.change.store.RiskRepository;
import io.fourline.cmdb.Items;
import io.fourline.identity.Directory;
import io.fourline.schedule.Slot;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Looks whether what a change says can be taken, whichever way it was said. */
@ApplicationScoped
class ProposalCheck {

    private static final int USUAL_PRIORITY = 3;
    private static final int LEAST_URGENT = 5;
    private static final int MOST_ITEMS = 200;

    @Inject
    Catalog catalog;

    @Inject
    Items register;

    @Inject
    Directory directory;

    @Inject
    RiskRepository risks;

    Proposal checked(DraftChange draft) {
        Checks checks = new Checks();
        String title = checks.text("title", draft.title(), TextRule.TITLE);
        String description = checks.text("description", orEmpty(draft.description()), TextRule.DESCRIPTION);
        checks.required("model", draft.model());
        String service = checks.text("service", draft.service(), TextRule.NAME);
        String reason = checks.optionalText("reason", draft.reason(), TextRule.DESCRIPTION);
        String impact = checks.optionalText("impact", draft.impact(), TextRule.DESCRIPTION);
        int priority = draft.priority() == null ? USUAL_PRIORITY : draft.priority();
        checks.that(priority >= 1 && priority <= LEAST_URGENT, "priority", "range", 1, LEAST_URGENT);
        Plans plans = plans(draft.plans(), checks);
        window(checks, draft.from(), draft.to());
        checks.done();
        checks.that(
                catalog.service(service).filter(Catalog.ServiceEntry::active).isPresent(),
                "service",
                "unknown",
                service);
        List<String> items = items(draft.configurationItems(), checks);
        people(draft.assignee(), draft.implementer(), draft.team(), checks);
        Map<String, String> answers = draft.risk() == null ? Map.of() : draft.risk();
        risks.stored().table().check(answers, checks);
        checks.done();
        return new Proposal(
                title,
                description,
                service,
                items,
                Instants.kept(draft.from()),
                Instants.kept(draft.to()),
                priority,
                reason,
                impact,
                risks.stored().table().score(answers),
                plans);
    }

    /** A window has both ends, the end after the beginning, and no more than a year between them. */
    static void window(Checks checks, Instant from, Instant to) {
        checks.that(from != null || to == null, "from", "missing");
        checks.that(to != null || from == null, "to", "missing");
        checks.that(from == null || to == null || from.isBefore(to), "to", "notAfterFrom");
        boolean fits = from == null || to == null || Duration.between(from, to).compareTo(Slot.LONGEST) <= 0;
        checks.that(fits, "to", "windowTooLong", Slot.LONGEST.toDays());
    }

    void people(String assignee, String implementer, String team, Checks checks) {
        person("assignee", assignee, checks);
        person("implementer", implementer, checks);
        checks.that(
                team == null
                        || directory
                                .team(team)
                                .filter(Directory.TeamEntry::active)
                                .isPresent(),
                "team",
                "unknown",
                team);
    }

    void person(String field, String name, Checks checks) {
        boolean known = name == null
                || directory.person(name).filter(Directory.Person::active).isPresent();
        checks.that(known, field, "unknown", name);
    }

    private List<String> items(List<String> given, Checks checks) {
        List<String> items = given == null
                ? List.of()
                : given.stream().map(TextRule::trim).distinct().sorted().toList();
        checks.that(items.size() <= MOST_ITEMS, "configurationItems", "tooMany", MOST_ITEMS);
        for (String item : items) {
            boolean known = register.item(item).filter(Items.Entry::active).isPresent();
            checks.that(known, "configurationItems", "unknown", item);
        }
        return items;
    }

    private static Plans plans(Plans given, Checks checks) {
        Plans plans = given == null ? Plans.NONE : given;
        return new Plans(
                checks.text("plans.implementation", orEmpty(plans.implementation()), TextRule.DESCRIPTION),
                checks.text("plans.test", orEmpty(plans.test()), TextRule.DESCRIPTION),
                checks.text("plans.backOut", orEmpty(plans.backOut()), TextRule.DESCRIPTION));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
