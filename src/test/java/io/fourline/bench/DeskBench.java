package io.fourline.bench;

import io.fourline.support.DeskDatabase.Kind;
import io.fourline.support.RunningDesk;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Measures the packaged desk on each database: {@code -Dbench.sizes=10000,100000,1000000} says how many incidents it
 * holds, {@code -Dbench.databases=h2,postgresql} on what, {@code -Dbench.areas=requests,imports,replays,collisions,search}
 * what of it.
 */
class DeskBench {
    private static final int PROVEN = 500;
    private static final List<String> AREAS = listed("bench.areas", "imports,requests,replays,collisions,search");

    private static final StartBench START = new StartBench();
    private static final PageBench PAGES = new PageBench();
    private static final RestBench REST = new RestBench();
    private static final ImportBench IMPORTS = new ImportBench();
    private static final ReplayBench REPLAYS = new ReplayBench();
    private static final CollisionCallBench COLLISIONS = new CollisionCallBench();
    private static final FindBench FINDING = new FindBench();

    static Stream<Kind> databases() {
        return listed("bench.databases", "h2,postgresql").stream()
                .map(name -> Kind.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theDeskUnderLoad(Kind kind) throws Exception {
        if (AREAS.contains("imports")) {
            IMPORTS.measure(kind);
        }
        if (AREAS.contains("requests")) {
            measureRequests(kind);
        }
        if (AREAS.contains("search")) {
            measureSearch(kind);
        }
        if (AREAS.contains("replays")) {
            REPLAYS.measure(kind);
        }
        if (AREAS.contains("collisions")) {
            COLLISIONS.measure(kind);
        }
    }

    private static void measureRequests(Kind kind) throws Exception {
        try (RunningDesk desk = RunningDesk.startOwn(kind, Map.of())) {
            GeneratedDesk generated = new GeneratedDesk(desk, kind);
            generated.grow(PROVEN);
            generated.prove();
            for (String size : listed("bench.sizes", "10000,100000")) {
                Subject subject = new Subject(desk, kind, Integer.parseInt(size));
                generated.grow(subject.incidents());
                START.start(subject);
                PAGES.measure(subject);
                REST.measure(subject);
                START.afterLoad(subject);
            }
        }
    }

    private static void measureSearch(Kind kind) throws Exception {
        try (RunningDesk desk = RunningDesk.startOwn(kind, Map.of())) {
            GeneratedDesk generated = new GeneratedDesk(desk, kind);
            for (String size : listed("bench.sizes", "10000,100000")) {
                Subject subject = new Subject(desk, kind, Integer.parseInt(size));
                generated.grow(subject.incidents());
                desk.restart();
                FINDING.measure(subject);
            }
        }
    }

    @AfterAll
    static void writeTables() {
        Stream.of(
                        START.table(),
                        PAGES.table(),
                        REST.table(),
                        IMPORTS.table(),
                        REPLAYS.table(),
                        COLLISIONS.table(),
                        FINDING.table(),
                        FINDING.delays())
                .forEach(Table::write);
    }

    private static List<String> listed(String property, String usual) {
        return Arrays.asList(System.getProperty(property, usual).split(","));
    }
}
