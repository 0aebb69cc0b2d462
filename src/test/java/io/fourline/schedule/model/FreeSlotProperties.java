package io.fourline.schedule.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.schedule.Findings;
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
    private static final int HOURS = (int) CollisionCheck.HORIZON.toHours();

    @Property(tries = 40)
    void theNextFreeSlotIsFreeAndNoEarlierOneIs(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll @IntRange(max = 60) int things) {
        CollisionFixture schedule = schedule(new Random(seed), things);
        Snapshot snapshot = schedule.snapshot();
        Slot asked = new Slot(START, START.plus(Duration.ofHours(length)));

        Findings found = CollisionCheck.find(question(asked), snapshot);

        assertThat(found.nextFreeSlot()).isEqualTo(firstByTrying(asked, snapshot));
    }

    // Stops early where a slot was found; the whole horizon is walked only when there is none.
    private static Slot firstByTrying(Slot asked, Snapshot snapshot) {
        for (int hour = 0; hour <= HOURS; hour++) {
            Slot tried = new Slot(
                    asked.from().plus(Duration.ofHours(hour)), asked.to().plus(Duration.ofHours(hour)));
            if (CollisionCheck.find(question(tried), snapshot).collisions().isEmpty()) {
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
                case 0 -> schedule.freeze("F" + i, null, items[chance.nextInt(4)], slot);
                case 1 -> schedule.absent(chance.nextBoolean() ? "ann" : "bob", slot);
                default ->
                    schedule.plan("CHG-" + i, slot, chance.nextInt(5) == 0 ? "ann" : null, items[chance.nextInt(4)]);
            }
        }
        if (chance.nextInt(3) == 0) {
            schedule.window(null, "APP", "Europe/Warsaw", "SAT 20:00-08:00", "SUN 01:00-04:00", "WED 00:00-24:00");
        }
        if (chance.nextInt(3) == 0) {
            schedule.window("SHOP", null, "America/New_York", "FRI 12:00-11:00", "SAT 10:00-18:00");
        }
        return schedule;
    }
}
