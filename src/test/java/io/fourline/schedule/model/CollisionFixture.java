package io.fourline.schedule.model;

import io.fourline.schedule.AbsenceRecord;
import io.fourline.schedule.Dependencies;
import io.fourline.schedule.FreezeRecord;
import io.fourline.schedule.Planned;
import io.fourline.schedule.Question;
import io.fourline.schedule.Slot;
import io.fourline.schedule.WindowPlan;
import io.fourline.schedule.model.Snapshot.OpenIncident;
import io.fourline.schedule.model.Snapshot.OwnedWindows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A small schedule: WEB stands on APP, APP on DB; MAIL stands alone. WEB belongs to SHOP, the others to none. */
final class CollisionFixture {

    static final List<String> UPWARDS = List.of("DB", "APP", "WEB");

    final List<Planned> planned = new ArrayList<>();
    final List<FreezeRecord> freezes = new ArrayList<>();
    final List<OwnedWindows> windows = new ArrayList<>();
    final List<AbsenceRecord> absences = new ArrayList<>();
    final List<OpenIncident> incidents = new ArrayList<>();

    static Instant at(String text) {
        return Instant.parse(text);
    }

    static Slot slot(String from, String to) {
        return new Slot(at(from), at(to));
    }

    static Question question(Slot slot, String who, String... items) {
        return new Question(slot, List.of(items), null, who, null);
    }

    void plan(String number, Slot slot, String who, String... items) {
        planned.add(new Planned(number, slot, List.of(items), null, who));
    }

    void freeze(String name, String service, String item, Slot slot) {
        freezes.add(
                new FreezeRecord(1, name, service, item, List.of(), slot.from(), slot.to(), "", true, List.of(), 1));
    }

    void window(String service, String item, String zone, String... week) {
        windows.add(new OwnedWindows(service, item, null, plan(zone, Map.of(), week)));
    }

    void shift(String who, String zone, String... week) {
        windows.add(new OwnedWindows(null, null, who, plan(zone, Map.of(), week)));
    }

    void windowButOn(LocalDate holiday, String item, String zone, String... week) {
        windows.add(new OwnedWindows(null, item, null, plan(zone, Map.of(holiday, "Holiday"), week)));
    }

    private static WindowPlan plan(String zone, Map<LocalDate, String> shut, String... week) {
        return new WindowPlan(
                ZoneId.of(zone), Arrays.stream(week).map(WeeklyText::parse).toList(), shut);
    }

    void freezeAllBut(String name, Slot slot, String... excepted) {
        freezes.add(new FreezeRecord(
                1, name, null, null, List.of(excepted), slot.from(), slot.to(), "", true, List.of(), 1));
    }

    void absent(String who, Slot slot) {
        absences.add(new AbsenceRecord(1, who, AbsenceRecord.Kind.LEAVE, slot.from(), slot.to(), "", true, 1));
    }

    Snapshot snapshot() {
        return new Snapshot(new Tower(), new PlannedIndex(planned), freezes, windows, absences, incidents);
    }

    private record Paths(Map<String, List<String>> paths) implements Dependencies.Related {

        @Override
        public boolean reaches(String item) {
            return paths.containsKey(item);
        }

        @Override
        public List<String> path(String item) {
            return paths.get(item);
        }

        @Override
        public Collection<String> items() {
            return paths.keySet();
        }
    }

    private static final class Tower implements Dependencies {

        private static Related walk(Collection<String> items, int step) {
            Map<String, List<String>> paths = new LinkedHashMap<>();
            for (String item : items) {
                List<String> path = new ArrayList<>();
                int i = UPWARDS.indexOf(item);
                paths.put(item, List.of(item));
                for (; i >= 0 && i < UPWARDS.size(); i += step) {
                    path.add(UPWARDS.get(i));
                    paths.putIfAbsent(UPWARDS.get(i), List.copyOf(path));
                }
            }
            return new Paths(paths);
        }

        @Override
        public Related affectedBy(Collection<String> items) {
            return walk(items, 1);
        }

        @Override
        public Related standsOn(Collection<String> items) {
            return walk(items, -1);
        }

        @Override
        public Set<String> affectedServices(Collection<String> items) {
            Set<String> services = new TreeSet<>();
            affectedBy(items).items().stream()
                    .map(this::serviceOf)
                    .filter(service -> service != null)
                    .forEach(services::add);
            return services;
        }

        @Override
        public String serviceOf(String item) {
            return item.equals("WEB") ? "SHOP" : null;
        }

        @Override
        public Collection<String> itemsOf(Predicate<String> service) {
            return service.test("SHOP") ? List.of("WEB") : List.of();
        }
    }
}
