package io.fourline.incident;

import io.fourline.catalog.Catalog;
import io.fourline.cmdb.Items;
import io.fourline.escalation.ChainPlan;
import io.fourline.incident.IncidentDesk.Work;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.Impact;
import io.fourline.ticket.PriorityMatrix;
import io.fourline.ticket.Urgency;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an incident is and how much it weighs: facts corrected, priority set by hand. */
@Stateless
@Accountable
public class IncidentTriage {

    private static final int LEAST_URGENT = 5;
    private static final List<String> CORRECTABLE =
            List.of("title", "description", "impact", "urgency", "category", "service", "configurationItem");

    @Inject
    IncidentDesk desk;

    @Inject
    IncidentIntake.Registers registers;

    @Inject
    PriorityMatrix matrix;

    /** Fields that are not given stay; a service moves the incident to that service's chain from here on. */
    public IncidentRecord correct(CorrectIncident command) {
        Corrections corrections = new Corrections(command.fields());
        corrections.check();
        Work work = desk.begin(IncidentAct.CORRECT, command);
        IncidentRecord was = work.was();
        corrections.requireOffered("configurationItem", was.configurationItem());
        work.incident()
                .correct(
                        corrections.text("title", was.title()),
                        corrections.text("description", was.description()),
                        corrections.text("category", was.category()),
                        corrections.text("configurationItem", was.configurationItem()));
        String service = corrections.text("service", was.service());
        if (!service.equals(was.service())) {
            String chain = registers
                    .catalog
                    .service(service)
                    .map(Catalog.ServiceEntry::chain)
                    .orElse(null);
            work.incident()
                    .moveTo(
                            service,
                            registers
                                    .chains
                                    .chainOrDefault(chain)
                                    .map(ChainPlan::code)
                                    .orElse(null));
        }
        if (!service.equals(was.service())
                || !Objects.equals(corrections.text("category", was.category()), was.category())) {
            registers.clocks.select(work.incident());
        }
        Impact impact = Impact.valueOf(corrections.text("impact", was.impact().name()));
        Urgency urgency =
                Urgency.valueOf(corrections.text("urgency", was.urgency().name()));
        if (impact != was.impact() || urgency != was.urgency()) {
            work.incident().weigh(impact, urgency, matrix.priority(impact, urgency));
        }
        return desk.finish(work, desk.act(work));
    }

    public IncidentRecord prioritize(PrioritizeIncident command) {
        Checks checks = new Checks();
        Integer priority = checks.required("priority", command.priority());
        checks.that(
                priority == null || priority >= 1 && priority <= LEAST_URGENT, "priority", "range", 1, LEAST_URGENT);
        String reason = checks.text("reason", command.reason(), TextRule.PROSE);
        checks.done();
        Work work = desk.begin(IncidentAct.PRIORITIZE, command);
        work.incident().overridePriority(priority);
        return desk.finish(work, desk.act(work).because(reason));
    }

    /** The corrections of one command: which fields are given, and whether each can be kept. */
    private final class Corrections {

        private final Map<String, String> given;

        Corrections(Map<String, String> given) {
            this.given = given;
        }

        String text(String field, String present) {
            return given.containsKey(field) ? TextRule.trim(given.get(field)) : present;
        }

        void check() {
            Checks checks = new Checks();
            given.keySet().forEach(field -> checks.that(CORRECTABLE.contains(field), field, "unknownField"));
            text(checks, "title", TextRule.TITLE);
            text(checks, "description", TextRule.DESCRIPTION);
            constant(checks, "impact", Impact.values());
            constant(checks, "urgency", Urgency.values());
            text(checks, "service", TextRule.NAME);
            optional(checks, "category");
            optional(checks, "configurationItem");
            checks.done();
            known(checks);
            checks.done();
        }

        private void known(Checks checks) {
            String service = text("service", null);
            checks.that(!given.containsKey("service") || isOffered(service), "service", "unknown", service);
            String category = text("category", null);
            checks.that(
                    category == null || registers.catalog.category(category).isPresent(),
                    "category",
                    "unknown",
                    category);
            String item = text("configurationItem", null);
            checks.that(item == null || registers.items.item(item).isPresent(), "configurationItem", "unknown", item);
        }

        /** A retired item stays where it stands; it is not chosen anew. */
        void requireOffered(String field, String present) {
            String item = text(field, present);
            boolean offered = item == null
                    || item.equals(present)
                    || registers.items.item(item).filter(Items.Entry::active).isPresent();
            if (!offered) {
                throw new InvalidInput(field, "unknown", item);
            }
        }

        private boolean isOffered(String service) {
            return registers
                    .catalog
                    .service(service)
                    .filter(Catalog.ServiceEntry::active)
                    .isPresent();
        }

        private void text(Checks checks, String field, TextRule rule) {
            if (given.containsKey(field)) {
                checks.text(field, given.get(field), rule);
            }
        }

        private void optional(Checks checks, String field) {
            checks.optionalText(field, given.get(field), TextRule.NAME);
        }

        private void constant(Checks checks, String field, Enum<?>[] values) {
            if (given.containsKey(field)) {
                List<String> names = Arrays.stream(values).map(Enum::name).toList();
                String value = given.get(field);
                checks.that(value != null && names.contains(value), field, "oneOf", String.join(", ", names));
            }
        }
    }
}
