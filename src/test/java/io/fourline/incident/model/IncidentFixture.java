package io.fourline.incident.model;

import io.fourline.escalation.ChainPlan;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.ResolutionCode;
import io.fourline.journal.Origin;
import io.fourline.ticket.Channel;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Incidents, chains and people as the tests need them: {@code team1} stands on line 1, and so on. */
public final class IncidentFixture {

    public static final String NUMBER = "INC-000001";
    public static final String REQUESTER = "ann";
    public static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    private IncidentFixture() {}

    public static Incident opened() {
        return new Incident(NUMBER, report(Origin.REST), 3, 1, "team1", AT);
    }

    public static Incident onLine(int line) {
        Incident incident = opened();
        for (int next = 2; next <= line; next++) {
            incident.handTo(next, "team" + next);
        }
        return incident;
    }

    public static Incident acceptedOnLine(int line) {
        Incident incident = onLine(line);
        incident.accept("agent" + line);
        return incident;
    }

    public static Incident resolvedOnLine(int line) {
        Incident incident = acceptedOnLine(line);
        incident.resolve(ResolutionCode.FIXED, "Done", "agent" + line, AT.plusSeconds(60), AT.plusSeconds(3600));
        return incident;
    }

    public static Report report(Origin origin) {
        return new Report(
                "Printer jams",
                "Paper in tray 2",
                Impact.LOW,
                Urgency.MEDIUM,
                REQUESTER,
                "acme",
                "print",
                "main",
                null,
                null,
                Channel.PORTAL,
                origin);
    }

    public static IncidentRecord record(Incident incident) {
        return IncidentRecord.of(incident.number(), incident.revision(), IncidentFacts.of(incident));
    }

    /** Lines 1 to 4, two findings asked of each; a line is skipped at priority 1 or for a major incident. */
    public static ChainPlan chain() {
        return chain(1, true, 1, 2, 3, 4);
    }

    public static ChainPlan chain(int skipPriority, boolean skipMajor, int... lines) {
        List<ChainPlan.Line> plan =
                java.util.Arrays.stream(lines).mapToObj(IncidentFixture::line).toList();
        return new ChainPlan("main", "Main", true, skipPriority, skipMajor, false, true, plan);
    }

    private static ChainPlan.Line line(int number) {
        return new ChainPlan.Line(
                number,
                "Line " + number,
                "team" + number,
                List.of(
                        new ChainPlan.Item("symptoms", "Symptoms", null),
                        new ChainPlan.Item("tried", "What was tried", null)));
    }

    public static Caller agent(int line) {
        return caller("agent" + line, Set.of(Role.AGENT), "team" + line);
    }

    public static Caller supplier() {
        return caller("supplier", Set.of(Role.SUPPLIER), "team4");
    }

    public static Caller lead() {
        return caller("lead", Set.of(Role.LEAD));
    }

    public static Caller requester() {
        return caller(REQUESTER, Set.of(Role.REQUESTER));
    }

    public static Caller caller(String name, Set<Role> roles, String... teams) {
        return new Caller(name, name, "acme", false, roles, Set.of(teams), ZoneOffset.UTC, "en", null);
    }
}
