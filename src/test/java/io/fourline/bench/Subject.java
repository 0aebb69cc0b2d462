package io.fourline.bench;

import io.fourline.support.DeskDatabase.Kind;
import io.fourline.support.RunningDesk;
import java.util.Locale;

/** The desk that is measured: on which database, holding how many incidents. */
record Subject(RunningDesk desk, Kind kind, int incidents) {

    /** A row of a table of requests. */
    void row(Table table, String request, int clients, ClosedLoop.Call call) {
        ClosedLoop.Figures figures = new ClosedLoop(new Accounts(desk)).measure(clients, call);
        table.add(
                kind,
                size(),
                request,
                clients,
                figures.rate(),
                figures.p50(),
                figures.p95(),
                figures.deskMillis(),
                figures.databaseMillis(),
                figures.allMillis(),
                Machine.load());
    }

    static Table table(String name) {
        return new Table(
                name,
                ClosedLoop.says(),
                "database",
                "incidents",
                "request",
                "clients",
                "per second",
                "p50 ms",
                "p95 ms",
                "CPU desk",
                "CPU database",
                "CPU both",
                "load");
    }

    String size() {
        return String.format(Locale.ROOT, "%,d", incidents);
    }
}
