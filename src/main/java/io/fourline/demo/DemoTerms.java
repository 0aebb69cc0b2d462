package io.fourline.demo;

import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.journal.Origin;
import io.fourline.sla.ClockKind;
import io.fourline.sla.Measured;
import io.fourline.sla.TermsPlan;
import io.fourline.terms.TermsFacts;
import io.fourline.terms.model.PublishedTerms;
import io.fourline.terms.model.Terms;
import io.fourline.terms.store.TermsRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** The terms of the demo: gold for one customer's payments, and standard for everything else. */
@Stateless
public class DemoTerms implements DemoPart {

    /** So that the demo's incidents, which are younger, were opened under them. */
    private static final Duration AGE = Duration.ofDays(120);

    /** Targets of priority 1 to 5 per clock, in minutes; the budgets of all lines add up to the time to resolve. */
    private static final Map<ClockKind, int[]> GOLD = Map.of(
            ClockKind.RESPOND, new int[] {15, 30, 120, 240, 480},
            ClockKind.RESOLVE, new int[] {240, 480, 1_440, 2_400, 4_800},
            ClockKind.LINE_1, new int[] {30, 60, 240, 480, 960},
            ClockKind.LINE_2, new int[] {60, 120, 240, 480, 960},
            ClockKind.LINE_3, new int[] {60, 120, 480, 480, 960},
            ClockKind.LINE_4, new int[] {90, 180, 480, 960, 1_920});

    private static final Map<ClockKind, int[]> STANDARD = Map.of(
            ClockKind.RESPOND, new int[] {30, 60, 240, 480, 960},
            ClockKind.RESOLVE, new int[] {480, 960, 2_400, 4_800, 7_200},
            ClockKind.LINE_1, new int[] {60, 120, 480, 960, 1_440},
            ClockKind.LINE_2, new int[] {120, 240, 480, 960, 1_440},
            ClockKind.LINE_3, new int[] {120, 240, 480, 960, 1_440},
            ClockKind.LINE_4, new int[] {180, 360, 960, 1_920, 2_880});

    private static final Map<ClockKind, int[]> PROBLEMS = Map.of(
            ClockKind.RESPOND, new int[] {240, 480, 960, 1_440, 2_400},
            ClockKind.RESOLVE, new int[] {4_800, 9_600, 14_400, 19_200, 28_800});

    private static final Map<ClockKind, int[]> CHANGES = Map.of(
            ClockKind.RESPOND, new int[] {240, 480, 960, 1_440, 2_400},
            ClockKind.RESOLVE, new int[] {2_400, 4_800, 9_600, 14_400, 19_200});

    @Inject
    TermsRepository repository;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @Override
    public int place() {
        return 40;
    }

    @Override
    public void lay() {
        Map<String, String> gold = facts("Gold", GOLD);
        gold.put("match.organisation", "HARBOUR");
        gold.put("match.service", "PAYMENTS");
        publish("GOLD", gold, "The contract with Harbour Retail");
        publish("STANDARD", facts("Standard", STANDARD), "What everybody gets");
        publish("PROBLEMS", offTheChain("Problems", Measured.PROBLEM, PROBLEMS), "Causes are to be found, too");
        publish("CHANGES", offTheChain("Changes", Measured.CHANGE, CHANGES), "Who asks for a change is to get it");
    }

    private static Map<String, String> facts(String name, Map<ClockKind, int[]> targets) {
        Map<String, String> facts = promises(name, targets);
        for (ClockKind kind : ClockKind.values()) {
            if (kind != ClockKind.RESPOND) {
                facts.put("pauses." + kind, "PARTS,REQUESTER");
                facts.put("warning.75." + kind, "ASSIGNEE,TEAM_LEAD");
            }
            // Line 1 hands on by itself when its budget is used up.
            if (kind != ClockKind.LINE_1) {
                facts.put("warning.100." + kind, "!ASSIGNEE,DUTY_MANAGER,SERVICE_OWNER,TEAM_LEAD");
            }
        }
        facts.put("warning.50.RESOLVE", "ASSIGNEE");
        facts.put("warning.90.RESOLVE", "ASSIGNEE,SERVICE_OWNER,TEAM_LEAD");
        facts.put("handOn", "1");
        facts.put("restartOnReopening", "false");
        return facts;
    }

    /** Problems and changes have no lines, and so no budgets of lines. */
    private static Map<String, String> offTheChain(String name, Measured tickets, Map<ClockKind, int[]> targets) {
        Map<String, String> facts = promises(name, targets);
        facts.put("match.tickets", tickets.name());
        for (ClockKind kind : targets.keySet()) {
            facts.put("warning.75." + kind, "ASSIGNEE");
            facts.put("warning.100." + kind, "ASSIGNEE,SERVICE_OWNER,TEAM_LEAD");
        }
        facts.put("restartOnReopening", "false");
        return facts;
    }

    private static Map<String, String> promises(String name, Map<ClockKind, int[]> targets) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("name", name);
        facts.put("calendar", DemoCalendars.OFFICE);
        targets.forEach((kind, row) -> {
            for (int priority = 1; priority <= row.length; priority++) {
                facts.put(
                        "target." + kind + '.' + priority,
                        Duration.ofMinutes(row[priority - 1]).toString());
            }
        });
        return facts;
    }

    private void publish(String code, Map<String, String> facts, String reason) {
        Instant at = clock.instant().minus(AGE).truncatedTo(ChronoUnit.SECONDS);
        TermsPlan plan = TermsFacts.read(facts);
        Terms terms = repository.add(new Terms(code, plan.name(), TermsFacts.json(plan)));
        repository.flush();
        Map<String, Object> drafted = new TreeMap<>(terms.facts());
        drafted.putAll(TermsFacts.of(plan));
        journal.record(act(code, "create", at).changing(null, drafted));
        String label = at.atZone(ZoneOffset.UTC).getYear() + ".1";
        repository.add(new PublishedTerms(code, label, 1, TermsFacts.json(plan), at, "admin", reason));
        terms.publish();
        repository.flush();
        Map<String, Object> published = new TreeMap<>(drafted);
        published.put("label", label);
        journal.record(act(code, "publish", at).because(reason).changing(drafted, published));
    }

    private static Act act(String code, String verb, Instant at) {
        return Act.of("terms:" + code, verb).by("admin").from(Origin.SYSTEM).at(at);
    }
}
