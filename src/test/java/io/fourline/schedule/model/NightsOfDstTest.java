package io.fourline.schedule.model;

import static io.fourline.schedule.model.CollisionFixture.at;
import static io.fourline.schedule.model.CollisionFixture.question;
import static io.fourline.schedule.model.CollisionFixture.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fourline.schedule.Collision;
import io.fourline.schedule.Collision.Cause;
import io.fourline.schedule.Findings;
import io.fourline.schedule.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nights in which clocks change, with instants worked out by hand. Warsaw changes at 01:00Z (2027-03-28 and 10-31), New York
 * at 02:00 by its clock (2027-03-14 07:00Z, 2027-11-07 06:00Z), Lord Howe by half an hour (2027-04-03 15:00Z back, 2027-10-02
 * 15:30Z on); Kathmandu never does.
 */
class NightsOfDstTest {

    private final CollisionFixture schedule = new CollisionFixture();

    /** SAT 22:00-04:00 lasts six hours by the clock: five in spring, seven in autumn, half an hour less or more on the island. */
    @ParameterizedTest(name = "{0}: open from {1} to {2}")
    @CsvSource({
        "Europe/Warsaw,       2027-03-27T21:00:00Z, 2027-03-28T02:00:00Z",
        "Europe/Warsaw,       2027-10-30T20:00:00Z, 2027-10-31T03:00:00Z",
        "Europe/Warsaw,       2027-01-09T21:00:00Z, 2027-01-10T03:00:00Z",
        "America/New_York,    2027-03-14T03:00:00Z, 2027-03-14T08:00:00Z",
        "America/New_York,    2027-11-07T02:00:00Z, 2027-11-07T09:00:00Z",
        "Australia/Lord_Howe, 2027-04-03T11:00:00Z, 2027-04-03T17:30:00Z",
        "Australia/Lord_Howe, 2027-10-02T11:30:00Z, 2027-10-02T17:00:00Z",
        "Asia/Kathmandu,      2027-03-27T16:15:00Z, 2027-03-27T22:15:00Z",
    })
    void aWindowOverMidnightHoldsExactlyWhatTheClocksShowWithinIt(String zone, Instant opens, Instant shuts) {
        schedule.window(null, "DB", zone, "SAT 22:00-04:00");
        Duration second = Duration.ofSeconds(1);

        assertThat(collisions(new Slot(opens, shuts))).isEmpty();
        assertThat(collisions(new Slot(opens.minus(second), shuts)))
                .extracting(Collision::from, Collision::to)
                .containsExactly(tuple(opens.minus(second), opens));
        assertThat(collisions(new Slot(opens, shuts.plus(second)))).hasSize(1);
        assertThat(collisions(new Slot(shuts, shuts.plus(second)))).hasSize(1);
        assertThat(collisions(new Slot(opens.minus(second), opens))).hasSize(1);
    }

    /** SUN 01:00-03:00 lasts two hours; half an hour more once a year on Lord Howe, an hour more in the other two. */
    @ParameterizedTest(name = "{0}: {1} min from {2}")
    @CsvSource({
        "Australia/Lord_Howe, 150, 2027-04-03T14:00:00Z",
        "Australia/Lord_Howe, 151, ",
        "Europe/Warsaw,       180, 2027-10-30T23:00:00Z",
        "America/New_York,    180, 2027-11-07T05:00:00Z",
        "Asia/Kathmandu,      121, ",
        "Asia/Kathmandu,      120, 2026-12-05T19:15:00Z",
    })
    void workThatFitsOneNightOfTheYearOnlyIsGivenThatNight(String zone, int minutes, Instant from) {
        schedule.window(null, "DB", zone, "SUN 01:00-03:00");
        Instant asked = at("2026-12-01T12:00:00Z");
        Duration length = Duration.ofMinutes(minutes);

        Findings found =
                CollisionCheck.find(question(new Slot(asked, asked.plus(length)), null, "DB"), schedule.snapshot());

        assertThat(found.nextFreeSlot()).isEqualTo(from == null ? null : new Slot(from, from.plus(length)));
        if (from != null) {
            assertThat(collisions(found.nextFreeSlot())).isEmpty();
        } else {
            Duration widest = Duration.ofMinutes(zone.startsWith("Asia") ? 120 : 150);
            assertThat(found.noSlot().longest()).isEqualTo(widest);
        }
    }

    /** Somebody works SAT 20:00 to 04:00 in New York; on the night of 2027-11-07 that is nine hours. */
    @Test
    void shiftsGoByTheWallClockOfWhoWorksThem() {
        schedule.shift("ann", "America/New_York", "SAT 20:00-04:00");
        Slot night = slot("2027-11-07T00:00:00Z", "2027-11-07T09:00:00Z");

        assertThat(CollisionCheck.find(question(night, "ann", "DB"), schedule.snapshot())
                        .collisions())
                .isEmpty();
        assertThat(CollisionCheck.find(question(night, "bob", "DB"), schedule.snapshot())
                        .collisions())
                .isEmpty();
        Slot later = slot("2027-11-07T00:00:00Z", "2027-11-07T09:30:00Z");
        assertThat(CollisionCheck.find(question(later, "ann", "DB"), schedule.snapshot())
                        .collisions())
                .extracting(Collision::kind, Collision::with, Collision::cause, Collision::from, Collision::to)
                .containsExactly(tuple(
                        Collision.Kind.IMPLEMENTER,
                        "ann",
                        Cause.OUTSIDE_SHIFTS,
                        at("2027-11-07T09:00:00Z"),
                        at("2027-11-14T01:00:00Z")));
    }

    /** 2026-12-26 is a Saturday; its window opens a week later, and that of the night before ends with the 25th. */
    @Test
    void windowsStayShutOnHolidaysByTheirOwnDate() {
        schedule.windowButOn(
                LocalDate.parse("2026-12-26"), "DB", "Europe/Warsaw", "FRI 22:00-02:00", "SAT 22:00-02:00");

        assertThat(collisions(slot("2026-12-25T21:00:00Z", "2026-12-25T23:00:00Z")))
                .isEmpty();
        assertThat(collisions(slot("2026-12-25T21:00:00Z", "2026-12-25T23:00:01Z")))
                .hasSize(1);
        assertThat(collisions(slot("2026-12-26T21:00:00Z", "2026-12-26T22:00:00Z")))
                .hasSize(1);
        assertThat(collisions(slot("2026-12-26T23:00:00Z", "2026-12-27T01:00:00Z")))
                .isEmpty();
    }

    private List<Collision> collisions(Slot slot) {
        return CollisionCheck.find(question(slot, null, "DB"), schedule.snapshot())
                .collisions();
    }
}
