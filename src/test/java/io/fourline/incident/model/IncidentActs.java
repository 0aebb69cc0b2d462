package io.fourline.incident.model;

import io.fourline.escalation.ChainPlan;
import io.fourline.identity.Caller;
import io.fourline.incident.IncidentAct;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.ResolutionCode;
import io.fourline.incident.WaitingReason;
import io.fourline.sla.Pin;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import java.time.Instant;
import java.util.Map;
import java.util.Random;

/** Does what the policies let somebody do, with words and numbers of chance. */
final class IncidentActs {

    private final Random chance;
    private final ChainPlan chain;

    IncidentActs(long seed, ChainPlan chain) {
        this.chance = new Random(seed);
        this.chain = chain;
    }

    /** Whether the policies let it happen; if so, it has happened. */
    boolean happen(IncidentAct act, Caller caller, Sight sight, Incident incident, Instant at) {
        IncidentRecord was = IncidentFixture.record(incident);
        boolean allowed = IncidentRights.permits(act, caller, sight, was) && IncidentRights.possible(act, was, chain);
        return allowed && apply(act, caller, incident, was, at);
    }

    private boolean apply(IncidentAct act, Caller caller, Incident incident, IncidentRecord was, Instant at) {
        switch (act) {
            case ACCEPT -> incident.accept(caller.name());
            case ASSIGN -> incident.assign("agent" + chance.nextInt(9));
            case ESCALATE -> {
                return escalate(caller, incident, was);
            }
            case HAND_BACK -> handTo(1 + chance.nextInt(was.line() - 1), incident);
            case WAIT ->
                incident.waitFor(oneOf(WaitingReason.values()), chance.nextBoolean() ? at.plusSeconds(9) : null);
            case RESUME -> incident.resume();
            case RESOLVE ->
                incident.resolve(oneOf(ResolutionCode.values()), word(), caller.name(), at, at.plusSeconds(99));
            case REOPEN -> incident.reopen();
            case CLOSE -> incident.close(at, chance.nextBoolean() ? 1 + chance.nextInt(5) : null, word());
            case CANCEL -> incident.cancel(at);
            case CORRECT -> correct(incident);
            case PRIORITIZE -> incident.overridePriority(1 + chance.nextInt(5));
            case DECLARE_MAJOR -> incident.declareMajor(caller.name());
            case ENTRUST_MAJOR -> incident.declareMajor("agent" + chance.nextInt(9));
            case STAND_DOWN -> incident.standDown();
            case SUPPLIER_REFERENCE -> incident.noteSupplier(word(), chance.nextBoolean() ? word() : null);
            case REPIN -> incident.measureBy(new Pin("GOLD@" + chance.nextInt(9), Map.of("OFFICE", word())));
            case COMMENT, ATTACH, LINK, UNLINK, WATCH -> {
                return true;
            }
        }
        return true;
    }

    private boolean escalate(Caller caller, Incident incident, IncidentRecord was) {
        int toLine = 1 + chance.nextInt(4);
        Map<String, String> findings = chance.nextInt(4) == 0 ? Map.of() : Map.of("symptoms", word(), "tried", word());
        boolean may = EscalationRule.reasonsAgainst(was, chain, toLine, findings, caller)
                .isEmpty();
        if (may) {
            handTo(toLine, incident);
        }
        return may;
    }

    private void handTo(int line, Incident incident) {
        incident.handTo(line, chain.line(line).orElseThrow().team());
    }

    private void correct(Incident incident) {
        incident.correct(word(), word(), chance.nextBoolean() ? word() : null, null);
        if (chance.nextBoolean()) {
            incident.moveTo(word(), "main");
        }
        incident.weigh(oneOf(Impact.values()), oneOf(Urgency.values()), 1 + chance.nextInt(5));
    }

    private String word() {
        return Long.toString(chance.nextLong(), 36) + "\u00e9\ud83d\ude00\n";
    }

    private <T> T oneOf(T[] values) {
        return values[chance.nextInt(values.length)];
    }
}
