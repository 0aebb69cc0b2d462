package io.fourline.bench;

import io.fourline.bench.Accounts.Spent;
import io.fourline.sla.ClockKind;
import io.fourline.sla.Told;
import io.fourline.support.AlarmLoad;
import io.fourline.support.DeskDatabase.Kind;
import io.fourline.support.Poll;
import io.fourline.support.RestCaller;
import io.fourline.support.RunningDesk;
import io.fourline.support.StoredTerms;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Alarms on PostgreSQL: {@code -Dbench.alarms=20000} says how many fall due at once, {@code
 * -Dbench.running=10000,100000,1000000} beside how many running clocks a tick is measured.
 */
class AlarmBench {

    private static final int ALARMS = Integer.getInteger("bench.alarms", 20_000);
    private static final int TICKS = 20;
    private static final int DUE = 100;
    private static final long SECOND = 1_000_000;
    private static final long LAID_WITHIN = 40 * SECOND;
    private static final long MINUTE = 60 * SECOND;
    private static final long DAY = 24 * 60 * MINUTE;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Table RATES = new Table(
            "alarms",
            ALARMS + " alarms due at one instant, each telling two people: from that instant, up to a second before the"
                    + " nodes look, until the last one is raised",
            "nodes",
            "seconds",
            "alarms per second",
            "raised",
            "missed",
            "told twice",
            "load");
    private static final Table TICK_COSTS = new Table(
            "alarm-ticks",
            "processor time of a second in which " + DUE + " alarms fall due, and of one in which none does, mean of "
                    + TICKS,
            "running clocks",
            "ms desk, due",
            "ms database, due",
            "ms desk, none",
            "ms database, none",
            "load");

    private RunningDesk desk;
    private AlarmLoad load;
    private String number;
    private long copies = 1_000_000;

    @Test
    void alarmsOfOneNodeAndOfTwo() throws SQLException {
        desk = RunningDesk.startOwn(Kind.POSTGRESQL, Map.of());
        try (Connection database = desk.ownerConnection()) {
            load = new AlarmLoad(database);
            StoredTerms.forService("PAYMENTS")
                    .target(ClockKind.RESOLVE, Duration.ofHours(1))
                    .warn(50, Set.of(ClockKind.RESOLVE), Told.TEAM)
                    .publish(database, "BENCH");
            desk.restart();
            number = new RestCaller(desk.baseUri(), "requester").open("Copied");
            ring("1, cold", null);
            ring("1", null);
            for (String running :
                    System.getProperty("bench.running", "10000,100000,1000000").split(",")) {
                tick(Integer.parseInt(running));
            }
            try (RunningDesk other = desk.startAlongside()) {
                ring("2, one cold", null);
                ring("2", null);
                ring("2, one killed", other);
            }
        } finally {
            desk.close();
        }
    }

    // Two thirds of the hour have gone: past the warning, and twenty minutes before the breach.
    private long copy(int many, long dueAt, long apart) throws SQLException {
        long first = copies;
        copies += many;
        load.openedAt(number, load.now() - 40 * MINUTE);
        load.copy(number, first, many, dueAt, apart);
        return first;
    }

    private void ring(String nodes, RunningDesk victim) throws SQLException {
        long due = load.now() + LAID_WITHIN;
        long first = copy(ALARMS, due, 0);
        load.update("analyze");
        if (load.now() > due) {
            throw new IllegalStateException("The alarms fell due while they were still laid down");
        }
        if (victim != null) {
            Poll.until("a part has rung", PATIENCE, () -> rung(first) > ALARMS / 4);
            victim.kill9();
        }
        Poll.until("all have rung", PATIENCE, () -> rung(first) >= ALARMS);
        double seconds = (double) (load.now() - due) / SECOND;
        long raised = rung(first);
        long twice = load.number("select count(*) from (select 1 from notice where clock is not null group by ticket,"
                + " clock, percent, recipient having count(*) > 1) doubled");
        RATES.add(nodes, tenths(seconds), whole(raised / seconds), raised, ALARMS - raised, twice, Machine.load());
    }

    private long rung(long first) {
        try {
            return load.number("select count(*) from clock_alarm where ticket > 'INC-" + first + "' and ticket <= 'INC-"
                    + copies + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tick(int running) throws SQLException {
        long there = load.number("select count(*) from ticket_timeline where next_alarm_at > " + (load.now() + DAY));
        int more = (int) (running - there);
        load.openedAt(number, load.now() - 40 * MINUTE);
        load.copyClocks(number, copies, more, load.now() + 2 * DAY, SECOND);
        copies += more;
        load.update("analyze ticket_timeline");
        Accounts accounts = new Accounts(desk);
        Spent idle = during(accounts, load.now());
        long begins = load.now() + 3 * SECOND;
        long first = copy(TICKS * DUE, begins, SECOND / DUE);
        Spent busy = during(accounts, begins);
        Poll.until("all have rung", PATIENCE, () -> rung(first) >= TICKS * DUE);
        TICK_COSTS.add(
                String.format(Locale.ROOT, "%,d", running),
                tenths(busy.desk() / TICKS),
                tenths(busy.database() / TICKS),
                tenths(idle.desk() / TICKS),
                tenths(idle.database() / TICKS),
                Machine.load());
    }

    private Spent during(Accounts accounts, long from) throws SQLException {
        until(from);
        Spent before = accounts.spent();
        until(from + TICKS * SECOND);
        return accounts.spent().since(before);
    }

    private void until(long instant) {
        Poll.until("the time has come", PATIENCE, () -> {
            try {
                return load.now() >= instant;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @AfterAll
    static void writeTables() {
        Arrays.asList(RATES, TICK_COSTS).forEach(Table::write);
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
