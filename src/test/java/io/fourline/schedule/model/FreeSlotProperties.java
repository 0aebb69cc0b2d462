package io.fourline.schedule.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.schedule.Collision;
import io.fourline.schedule.Findings;
import io.fourline.schedule.Planned;
import io.fourline.schedule.Question;
import io.fourline.schedule.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Time in these schedules goes by whole hours, so that every slot there is can be tried. */
class FreeSlotProperties {

    private static final Instant START = Instant.parse("2026-10-20T00:00:00Z");
    private static final int HOURS = 90 * 24;

    @Property(tries = 40)
    void theNextFreeSlotIsFreeAndNoEarlierOneIs(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll @IntRange(max = 60) int things) {
        CollisionFixture schedule = schedule(new Random(seed), things);
        Snapshot snapshot = schedule.snapshot();
        Slot asked = new Slot(START, START.plus(Duration.ofHours(length)));

        Findings found = CollisionCheck.find(question(asked), snapshot);

        Slot first = firstByTrying(asked, snapshot);
        if (first != null) {
            assertThat(found.nextFreeSlot()).isEqualTo(first);
        } else if (found.nextFreeSlot() != null) {
            assertThat(found.nextFreeSlot().from()).isAfter(asked.from().plus(Duration.ofHours(HOURS)));
            assertThat(CollisionCheck.find(question(found.nextFreeSlot()), snapshot)
                            .collisions())
                    .isEmpty();
        }
        assertThat(found.noSlot() == null).isEqualTo(found.nextFreeSlot() != null);
    }

    // Stops early where a slot was found; all of the nearer time is walked only when there is none.
    private static Slot firstByTrying(Slot asked, Snapshot snapshot) {
        for (int hour = 0; hour <= HOURS; hour++) {
            Slot tried = new Slot(
                    asked.from().plus(Duration.ofHours(hour)), asked.to().plus(Duration.ofHours(hour)));
            if (new Obstacles(question(tried), snapshot).within(tried).isEmpty()) {
                return tried;
            }
        }
        return null;
    }

    private static Question question(Slot slot) {
        return new Question(slot, List.of("APP"), "SHOP", "ann", null);
    }

    private static CollisionFixture schedule(Random chance, int things) {
        CollisionFixture schedule = new CollisionFixture();
        String[] items = {"DB", "APP", "WEB", "MAIL"};
        for (int i = 0; i < things; i++) {
            Instant from = START.plus(Duration.ofHours(chance.nextInt(400) - 40));
            Slot slot = new Slot(from, from.plus(Duration.ofHours(1L + chance.nextInt(20))));
            switch (chance.nextInt(4)) {
                case 0 -> freeze(schedule, chance, "F" + i, slot);
                case 1 -> schedule.absent(chance.nextBoolean() ? "ann" : "bob", slot);
                default ->
                    schedule.plan("CHG-" + i, slot, chance.nextInt(5) == 0 ? "ann" : null, items[chance.nextInt(4)]);
            }
        }
        if (chance.nextInt(3) == 0) {
            schedule.shift("ann", "Australia/Lord_Howe", "MON 06:00-22:00", "SAT 12:00-14:00", "SUN 00:00-23:00");
        }
        if (chance.nextInt(3) == 0) {
            schedule.window(null, "APP", "Europe/Warsaw", "SAT 20:00-08:00", "SUN 01:00-04:00", "WED 00:00-24:00");
        }
        if (chance.nextInt(3) == 0) {
            schedule.window("SHOP", null, "America/New_York", "FRI 12:00-11:00", "SAT 10:00-18:00");
        }
        return schedule;
    }

    private static void freeze(CollisionFixture schedule, Random chance, String name, Slot slot) {
        String[] items = {"DB", "APP", "WEB", "MAIL"};
        switch (chance.nextInt(3)) {
            case 0 -> schedule.freeze(name, "SHOP", null, slot);
            case 1 -> schedule.freezeAllBut(name, slot, "SHOP");
            default -> schedule.freeze(name, null, items[chance.nextInt(4)], slot);
        }
    }

    @Property(tries = 200)
    void whatAFreezeReachesIsWhatTheCheckFindsItAgainst(@ForAll long seed) {
        Random chance = new Random(seed);
        CollisionFixture schedule = new CollisionFixture();
        Slot slot = new Slot(START, START.plus(Duration.ofHours(1)));
        String[] items = {"DB", "APP", "WEB", "MAIL"};
        String[] services = {"SHOP", "OTHER", null};
        for (int i = 0; i < 20; i++) {
            String item = items[chance.nextInt(4)];
            schedule.planned.add(new Planned("CHG-" + i, slot, List.of(item), services[chance.nextInt(3)], null));
        }
        freeze(schedule, chance, "F", slot);
        if (chance.nextBoolean()) {
            schedule.freezes.clear();
            schedule.freezeAllBut(
                    "F", slot, chance.nextBoolean() ? new String[] {"OTHER"} : new String[] {"SHOP", "OTHER"});
        }
        Snapshot snapshot = schedule.snapshot();
        List<Planned> frozen = schedule.planned.stream()
                .filter(work -> CollisionCheck.find(
                                new Question(slot, work.items(), work.service(), null, work.number()), snapshot)
                        .collisions()
                        .stream()
                        .anyMatch(found -> found.kind() == Collision.Kind.FREEZE))
                .toList();

        assertThat(FreezeReach.reached(snapshot.freezes().get(0), snapshot.graph(), schedule.planned))
                .isEqualTo(frozen);
    }
}
