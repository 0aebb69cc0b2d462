package io.fourline.demo;

import io.fourline.catalog.model.Category;
import io.fourline.catalog.model.Service;
import io.fourline.catalog.store.CatalogRepository;
import io.fourline.escalation.model.Chain;
import io.fourline.escalation.model.ChainLine;
import io.fourline.escalation.model.ChecklistItem;
import io.fourline.escalation.store.ChainRepository;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.journal.Origin;
import io.fourline.ticket.Impact;
import io.fourline.ticket.PriorityMatrix;
import io.fourline.ticket.Urgency;
import io.fourline.ticket.model.PriorityRule;
import io.fourline.ticket.store.TicketRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The registers of the demo: people, teams, services, chains, checklists, the priority matrix. */
@Stateless
public class DemoRegisters implements DemoPart {

    static final String FIRST_TEAM = "SERVICE-DESK";
    private static final String SECOND_TEAM = "TECH-SUPPORT";

    @Inject
    DemoPeople people;

    @Inject
    CatalogRepository catalog;

    @Inject
    ChainRepository chains;

    @Inject
    TicketRepository tickets;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** A demo chain: its teams on lines 3 and 4, and the service it stands behind. */
    private record Offer(String code, String name, String description, String experts, String supplier) {}

    private static final List<Offer> OFFERS = List.of(
            new Offer(
                    "PAYMENTS",
                    "Payments",
                    "Card terminals, payment gateway and settlement in all shops",
                    "PAY-EXPERTS",
                    "PAY-VENDOR"),
            new Offer(
                    "WORKPLACE",
                    "Workplace",
                    "Notebooks, telephony, mail, printing and remote access",
                    "NET-EXPERTS",
                    "NET-VENDOR"),
            new Offer("ERP", "ERP", "Orders, stock, invoices and the data warehouse", "ERP-EXPERTS", "ERP-VENDOR"));

    @Override
    public int place() {
        return 10;
    }

    @Override
    public void lay() {
        people.lay(
                OFFERS.stream().map(Offer::experts).toList(),
                OFFERS.stream().map(Offer::supplier).toList());
        boolean first = true;
        for (Offer offer : OFFERS) {
            layChain(offer, first);
            layService(offer);
            first = false;
        }
        new TreeMap<>(Map.of(
                        "HARDWARE",
                        "Hardware",
                        "SOFTWARE",
                        "Software",
                        "NETWORK",
                        "Network",
                        "ACCESS",
                        "Access and accounts"))
                .forEach((code, name) -> {
                    Category category = catalog.add(new Category(code, name));
                    created("category:" + code, category.facts());
                });
        layMatrix();
    }

    private void layChain(Offer offer, boolean isDefault) {
        Chain chain = new Chain(offer.code() + "-CHAIN", offer.name() + " chain");
        chain.beDefault(isDefault);
        chain.staff(List.of(
                new ChainLine(1, "Service desk", FIRST_TEAM),
                new ChainLine(2, "Technical support", SECOND_TEAM),
                new ChainLine(3, "Experts", offer.experts()),
                new ChainLine(4, "Supplier", offer.supplier())));
        chain.ask(List.of(
                new ChecklistItem(1, 1, "symptoms", "Symptoms", "What the user sees, since when, how often"),
                new ChecklistItem(
                        1, 2, "affected", "Who and what is affected", "User, place, device or configuration item"),
                new ChecklistItem(
                        1,
                        3,
                        "tried",
                        "Standard solution tried",
                        "Which ready answer or known error, with what result"),
                new ChecklistItem(
                        2,
                        1,
                        "diagnosis",
                        "Diagnosis steps taken",
                        "Logs read, remote session or visit, what was seen"),
                new ChecklistItem(2, 2, "ruledOut", "What was ruled out", "Causes that can be excluded, and by what"),
                new ChecklistItem(
                        3, 1, "reproduction", "Reproduction", "Where and how it can be reproduced, or why not"),
                new ChecklistItem(3, 2, "suspectedCause", "Suspected cause", "And whose product it is")));
        chains.add(chain);
        chains.flush();
        created("chain:" + chain.code(), chain.facts());
    }

    private void layService(Offer offer) {
        Service service =
                catalog.add(new Service(offer.code(), offer.name(), offer.description(), offer.code() + "-CHAIN"));
        service.entrust("lead");
        catalog.flush();
        created("service:" + service.code(), service.facts());
    }

    private void layMatrix() {
        Map<String, Object> facts = new TreeMap<>();
        for (Impact impact : Impact.values()) {
            for (Urgency urgency : Urgency.values()) {
                int priority = PriorityMatrix.byWeight(impact, urgency);
                tickets.add(new PriorityRule(impact, urgency, priority));
                facts.put(impact + "×" + urgency, priority);
            }
        }
        created("priority-matrix", facts);
    }

    private void created(String subject, Map<String, Object> facts) {
        journal.record(Act.of(subject, "create")
                .by("system")
                .from(Origin.SYSTEM)
                .at(clock.instant())
                .changing(null, facts));
    }
}
