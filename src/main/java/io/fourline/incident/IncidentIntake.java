package io.fourline.incident;

import io.fourline.catalog.Catalog;
import io.fourline.cmdb.Items;
import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.Chains;
import io.fourline.escalation.CustodyLog;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import io.fourline.incident.model.Incident;
import io.fourline.incident.model.Report;
import io.fourline.incident.store.IncidentRepository;
import io.fourline.journal.Act;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.Channel;
import io.fourline.ticket.PriorityMatrix;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** The front door: an incident is reported and opens NEW with the first line of its service's chain. */
@Stateless
@Accountable
public class IncidentIntake {

    @Inject
    Registers registers;

    @Inject
    IncidentDesk desk;

    @Inject
    IncidentRepository incidents;

    @Inject
    CustodyLog custody;

    @Inject
    PriorityMatrix matrix;

    @Inject
    Acting acting;

    /** The registers a report is checked against. */
    @Dependent
    public static class Registers {

        @Inject
        Catalog catalog;

        @Inject
        Items items;

        @Inject
        Chains chains;

        @Inject
        Directory directory;

        @Inject
        IncidentClocks clocks;
    }

    public IncidentRecord open(OpenIncident command) {
        Caller caller = acting.caller();
        if (caller.has(Role.AUDITOR)) {
            throw new Forbidden("notYourAct", "open");
        }
        Report report = checked(command, caller);
        ChainPlan chain =
                registers.chains.chainOrDefault(report.chain()).orElseThrow(() -> new RuleViolated("noChain"));
        ChainPlan.Line first = chain.first();
        Instant at = acting.now();
        String number = incidents.nextNumber();
        int priority = matrix.priority(report.impact(), report.urgency());
        Incident incident = new Incident(number, report, priority, first.number(), first.team(), at);
        registers.clocks.select(incident);
        custody.open(
                new CustodyLog.HandOver(number, first.number(), first.team(), "open", caller.name(), null, null, null),
                at);
        Act act = Act.of(number, "open").by(caller.name()).at(at);
        boolean forOther = !caller.name().equals(report.requester());
        return desk.opened(incident, forOther ? act.onBehalfOf(report.requester()) : act);
    }

    private Report checked(OpenIncident command, Caller caller) {
        Checks checks = new Checks();
        String title = checks.text("title", command.title(), TextRule.TITLE);
        String description = checks.text("description", command.description(), TextRule.DESCRIPTION);
        checks.required("impact", command.impact());
        checks.required("urgency", command.urgency());
        String service = checks.text("service", command.service(), TextRule.NAME);
        String category = checks.optionalText("category", command.category(), TextRule.NAME);
        String item = checks.optionalText("configurationItem", command.configurationItem(), TextRule.NAME);
        String named = checks.optionalText("requester", command.requester(), TextRule.NAME);
        checks.done();
        if (named != null && !named.equals(caller.name()) && !caller.isStaff()) {
            throw new Forbidden("requesterNotSelf");
        }
        Catalog.ServiceEntry offered = registers.catalog.service(service).orElse(null);
        checks.that(offered != null && offered.active(), "service", "unknown", service);
        checks.that(category == null || isOffered(category), "category", "unknown", category);
        checks.that(item == null || isKnownItem(item), "configurationItem", "unknown", item);
        String requester = named == null ? caller.name() : named;
        Directory.Person person = registers.directory.person(requester).orElse(null);
        checks.that(person != null && person.active(), "requester", "unknown", requester);
        checks.done();
        return new Report(
                title,
                description,
                command.impact(),
                command.urgency(),
                requester,
                person.organisation(),
                service,
                registers
                        .chains
                        .chainOrDefault(offered.chain())
                        .map(ChainPlan::code)
                        .orElse(null),
                category,
                item,
                channel(command, caller),
                acting.door());
    }

    private static Channel channel(OpenIncident command, Caller caller) {
        if (command.channel() != null) {
            return command.channel();
        }
        return caller.isStaff() ? Channel.PHONE : Channel.PORTAL;
    }

    private boolean isOffered(String category) {
        return registers
                .catalog
                .category(category)
                .filter(Catalog.Named::active)
                .isPresent();
    }

    private boolean isKnownItem(String item) {
        return registers.items.item(item).filter(Items.Entry::active).isPresent();
    }
}
