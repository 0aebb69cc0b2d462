package io.fourline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.intake.RealLogs;
import io.fourline.support.DeskDatabase.Kind;
import io.fourline.support.Poll;
import io.fourline.support.RunningDesk;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How good ready answers are on a real log (UCI 498, a ServiceNow desk): every ticket asked for is hidden from its own
 * answers, and what it would have been offered at its opening is held against how it ended. The right team is the one
 * that resolved it, or had it last where the log does not tell. The same problem is the same category, subcategory and
 * symptom at the opening, where all three are told and another ticket has them; and, far more strictly, the same number
 * of a problem record. {@code -Dbench.tickets=2000} says how many are asked for, {@code -Dbench.seed=2026} which.
 */
class AnswersBench {

    private static final int TICKETS = Integer.getInteger("bench.tickets", 2_000);
    private static final int OFFERED = 5;
    private static final int PARTS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Table table = new Table(
            "answers",
            "imported tickets (UCI 498) hidden in turn, asked of the running desk by GET /incidents/{number}/answers as lead",
            "what",
            "tickets",
            "first %",
            "among the first five %",
            "always the five commonest %");

    /** @param same what makes it the same problem as another one; {@code null} when the log does not tell */
    private record Ticket(String number, String team, String same, String problem) {}

    /** How often something was right. */
    private static final class Count {
        private int asked;
        private int first;
        private int five;

        void note(List<String> offered, Set<String> right) {
            asked++;
            first += !offered.isEmpty() && right.contains(offered.get(0)) ? 1 : 0;
            five += offered.stream().limit(OFFERED).anyMatch(right::contains) ? 1 : 0;
        }

        String percent(int count) {
            return String.format(Locale.ROOT, "%.1f", asked == 0 ? 0 : 100.0 * count / asked);
        }
    }

    @Test
    void answersToRealTickets() throws IOException, SQLException {
        byte[] log;
        try (InputStream in = RealLogs.uci()) {
            log = in.readAllBytes();
        }
        try (RunningDesk desk = RunningDesk.startOwn(Kind.H2, Map.of())) {
            Browser admin = Browser.ofRest(desk.baseUri(), "admin");
            ImportBench.bring(desk.baseUri(), admin, "csv", log);
            desk.stop();
            List<Ticket> tickets = tickets(desk);
            desk.restart();
            Browser lead = Browser.ofRest(desk.baseUri(), "lead");
            String last = tickets.stream()
                    .map(Ticket::number)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            Poll.until(
                    "all are found",
                    PATIENCE,
                    () -> read(lead.get("search?q=number:" + last))
                                    .path("items")
                                    .size()
                            > 0);
            ask(lead, tickets);
        }
        table.write();
    }

    private void ask(Browser lead, List<Ticket> all) throws IOException {
        Set<String> common = commonest(all);
        Map<String, Ticket> byNumber = all.stream().collect(Collectors.toMap(Ticket::number, ticket -> ticket));
        Map<String, Set<String>> same = groups(all, false);
        Map<String, Set<String>> problems = groups(all, true);
        List<Ticket> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, new Random(Long.getLong("bench.seed", 2026)));
        Count teams = new Count();
        Count guessed = new Count();
        Count sames = new Count();
        List<Double> millis = new ArrayList<>();
        for (Ticket ticket : mixed.subList(0, Math.min(TICKETS, mixed.size()))) {
            long begun = System.nanoTime();
            JsonNode answers = read(lead.get("incidents/" + ticket.number() + "/answers"));
            millis.add((System.nanoTime() - begun) / 1e6);
            if (ticket.team() != null) {
                teams.note(answers.path("teams").findValuesAsText("team"), Set.of(ticket.team()));
                guessed.note(List.copyOf(common), Set.of(ticket.team()));
            }
            note(sames, answers, others(same, ticket.same(), ticket));
        }
        Count strict = new Count();
        for (Ticket ticket : byNumber.values()) {
            Set<String> others = others(problems, ticket.problem(), ticket);
            if (!others.isEmpty()) {
                note(strict, read(lead.get("incidents/" + ticket.number() + "/answers")), others);
            }
        }
        add("the team that resolved it", teams, guessed.percent(guessed.five));
        add("one with the same category, subcategory and symptom", sames, "");
        add("one with the same problem record", strict, "");
        millis.sort(null);
        table.add(
                "milliseconds an answer takes, p50 / p95",
                millis.size(),
                String.format(Locale.ROOT, "%.1f", millis.get(millis.size() / 2)),
                String.format(Locale.ROOT, "%.1f", millis.get(millis.size() * 95 / 100)),
                "");
    }

    private void add(String what, Count count, String guessed) {
        table.add(what, count.asked, count.percent(count.first), count.percent(count.five), guessed);
    }

    private static void note(Count count, JsonNode answers, Set<String> others) {
        if (!others.isEmpty()) {
            count.note(answers.path("solved").findValuesAsText("key"), others);
        }
    }

    private static Set<String> others(Map<String, Set<String>> groups, String of, Ticket ticket) {
        Set<String> others = new HashSet<>(of == null ? Set.of() : groups.get(of));
        others.remove(ticket.number());
        return others;
    }

    private static Map<String, Set<String>> groups(List<Ticket> all, boolean byProblem) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (Ticket ticket : all) {
            String of = byProblem ? ticket.problem() : ticket.same();
            if (of != null) {
                groups.computeIfAbsent(of, none -> new HashSet<>()).add(ticket.number());
            }
        }
        return groups;
    }

    private static Set<String> commonest(List<Ticket> all) {
        Map<String, Long> counts = all.stream()
                .filter(ticket -> ticket.team() != null)
                .collect(Collectors.groupingBy(Ticket::team, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(OFFERED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<Ticket> tickets(RunningDesk desk) throws SQLException, IOException {
        Map<String, String> problems = problems(desk);
        List<Ticket> tickets = new ArrayList<>();
        try (Connection connection = desk.ownerConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select number, title, resolving_team, team from incident where origin = 'IMPORT' order by number")) {
            while (rows.next()) {
                String[] parts = rows.getString(2).split(" · ");
                String team = rows.getString(3) == null ? rows.getString(4) : rows.getString(3);
                String same = parts.length == PARTS
                        ? String.join(" · ", Arrays.asList(parts).subList(1, PARTS))
                        : null;
                tickets.add(new Ticket(rows.getString(1), team, same, problems.get(rows.getString(1))));
            }
        }
        return tickets;
    }

    /** The numbers of problem records that the log names, by the incident's number; they stand with the source's words. */
    private static Map<String, String> problems(RunningDesk desk) throws SQLException, IOException {
        Map<String, String> problems = new HashMap<>();
        try (Connection connection = desk.ownerConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select subject, body from journal_entry"
                        + " where body like '%\"problem_id\":\"%' order by subject, seq")) {
            while (rows.next()) {
                JsonNode told = JSON.readTree(rows.getString(2)).findValue("problem_id");
                problems.put(rows.getString(1), told.asText());
            }
        }
        return problems;
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
