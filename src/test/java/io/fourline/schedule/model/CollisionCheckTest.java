package io.fourline.schedule.model;

import static io.fourline.schedule.model.CollisionFixture.at;
import static io.fourline.schedule.model.CollisionFixture.question;
import static io.fourline.schedule.model.CollisionFixture.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.schedule.Collision;
import io.fourline.schedule.Collision.Cause;
import io.fourline.schedule.Findings;
import io.fourline.schedule.Question;
import io.fourline.schedule.Slot;
import io.fourline.schedule.model.Snapshot.OpenIncident;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollisionCheckTest {

    private static final Slot NIGHT = slot("2026-12-01T22:00:00Z", "2026-12-02T00:00:00Z");

    private final CollisionFixture schedule = new CollisionFixture();

    @ParameterizedTest(name = "asked {0}, planned on {1}: {2} by {3}")
    @CsvSource({
        "DB,  DB,   SAME_ITEM,      DB",
        "DB,  WEB,  DEPENDENT_ITEM, DB APP WEB",
        "WEB, DB,   SUPPORTING_ITEM, WEB APP DB",
        "APP, WEB,  DEPENDENT_ITEM, APP WEB",
    })
    void workOnTheSameOrADependentItemCollides(String asked, String planned, Cause cause, String path) {
        schedule.plan("CHG-000007", NIGHT, null, planned);

        List<Collision> found = find(question(NIGHT, null, asked)).collisions();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).cause()).isEqualTo(cause);
        assertThat(found.get(0).with()).isEqualTo("CHG-000007");
        assertThat(String.join(" ", found.get(0).path())).isEqualTo(path);
    }

    @Test
    void workOnAnUnrelatedItemDoesNot() {
        schedule.plan("CHG-000007", NIGHT, null, "MAIL");

        assertThat(find(question(NIGHT, null, "DB")).collisions()).isEmpty();
    }

    @Test
    void whatEndsWhenAnotherBeginsDoesNotCollide() {
        schedule.plan("CHG-000001", slot("2026-12-01T20:00:00Z", "2026-12-01T22:00:00Z"), null, "DB");
        schedule.plan("CHG-000002", slot("2026-12-02T00:00:00Z", "2026-12-02T01:00:00Z"), null, "DB");

        assertThat(find(question(NIGHT, null, "DB")).collisions()).isEmpty();
    }

    @Test
    void aMicrosecondOfOverlapCollides() {
        schedule.plan("CHG-000001", slot("2026-12-01T20:00:00Z", "2026-12-01T22:00:00.000001Z"), null, "DB");

        assertThat(find(question(NIGHT, null, "DB")).collisions()).hasSize(1);
    }

    @Test
    void aLongChangeThatBeganLongBeforeIsNotMissed() {
        schedule.plan("CHG-000001", slot("2026-11-01T00:00:00Z", "2026-12-31T00:00:00Z"), null, "DB");
        for (int day = 10; day < 30; day++) {
            schedule.plan(
                    "CHG-0001" + day,
                    slot("2026-11-" + day + "T01:00:00Z", "2026-11-" + day + "T02:00:00Z"),
                    null,
                    "DB");
        }

        assertThat(find(question(NIGHT, null, "DB")).collisions())
                .extracting(Collision::with)
                .containsExactly("CHG-000001");
    }

    @Test
    void aChangeDoesNotCollideWithItself() {
        schedule.plan("CHG-000007", NIGHT, "ann", "DB");
        Question own = new Question(NIGHT, List.of("DB"), null, "ann", "CHG-000007");

        assertThat(find(own).collisions()).isEmpty();
    }

    @ParameterizedTest(name = "freeze of service {0}, item {1}; change on {2}: {3}")
    @CsvSource({
        ",     ,    MAIL, FROZEN_ALL",
        ",     DB,  DB,   FROZEN_ITEM",
        ",     WEB, DB,   FROZEN_ITEM",
        ",     DB,  WEB,  ",
        "SHOP, ,    WEB,  FROZEN_SERVICE",
        "SHOP, ,    DB,   FROZEN_SERVICE",
        "SHOP, ,    MAIL, ",
    })
    void aFreezeStandsAgainstWhatItsPlaceWouldFeel(String service, String item, String asked, Cause cause) {
        schedule.freeze("Year's end", service, item, slot("2026-12-01T00:00:00Z", "2026-12-03T00:00:00Z"));

        assertThat(find(question(NIGHT, null, asked)).collisions())
                .extracting(Collision::cause)
                .isEqualTo(cause == null ? List.of() : List.of(cause));
    }

    /** WEB belongs to SHOP and stands on DB; MAIL belongs to nothing. */
    @ParameterizedTest(name = "all frozen but {0}; change on {1} for {2}: frozen {3}")
    @CsvSource({
        "SHOP,  WEB,  ,      false",
        "SHOP,  DB,   ,      false",
        "SHOP,  DB,   SHOP,  false",
        "SHOP,  DB,   OTHER, true",
        "SHOP,  MAIL, ,      true",
        "OTHER, DB,   ,      true",
        "OTHER, MAIL, OTHER, false",
    })
    void aFreezeSparesWhatOnlyServicesLeftOutWouldFeel(String excepted, String asked, String service, boolean frozen) {
        schedule.freezeAllBut("Year's end", slot("2026-12-01T00:00:00Z", "2026-12-03T00:00:00Z"), excepted);

        Question question = new Question(NIGHT, List.of(asked), service, null, null);

        assertThat(find(question).collisions()).hasSize(frozen ? 1 : 0);
    }

    @Test
    void whoIsAbsentOrAtAnotherChangeCannotCarryItOut() {
        schedule.absent("ann", slot("2026-12-01T23:00:00Z", "2026-12-05T00:00:00Z"));
        schedule.plan("CHG-000007", NIGHT, "ann", "MAIL");

        assertThat(find(question(NIGHT, "ann", "DB")).collisions())
                .extracting(Collision::cause)
                .containsExactlyInAnyOrder(Cause.ABSENT, Cause.OTHER_CHANGE);
        assertThat(find(question(NIGHT, "bob", "DB")).collisions()).isEmpty();
    }

    @Test
    void aCriticalIncidentStandsAgainstEveryWindowOnItsItem() {
        schedule.incidents.add(new OpenIncident("INC-000009", "DB", at("2026-11-20T00:00:00Z")));

        Findings found = find(question(NIGHT, null, "DB"));

        assertThat(found.collisions()).extracting(Collision::with).containsExactly("INC-000009");
        assertThat(found.nextFreeSlot()).isNull();
        assertThat(found.noSlot().unending().with()).isEqualTo("INC-000009");
        assertThat(find(question(NIGHT, null, "WEB")).collisions()).isEmpty();
    }

    /**
     * Summer time ends in Warsaw on 2026-10-25 at 01:00Z, in New York on 2026-11-01 at 06:00Z; Kolkata has none. The window is
     * SUN 01:00-04:00 by each wall clock: four hours of the night in which an hour is repeated.
     */
    @ParameterizedTest(name = "{0}: {1} to {2} is inside: {3}")
    @CsvSource({
        "Europe/Warsaw,    2026-10-24T23:00:00Z, 2026-10-25T03:00:00Z, true",
        "Europe/Warsaw,    2026-10-24T23:00:00Z, 2026-10-25T03:00:01Z, false",
        "Europe/Warsaw,    2026-10-24T22:59:59Z, 2026-10-25T02:00:00Z, false",
        "Europe/Warsaw,    2026-11-01T00:00:00Z, 2026-11-01T03:00:00Z, true",
        "Europe/Warsaw,    2026-10-31T23:00:00Z, 2026-11-01T02:00:00Z, false",
        "America/New_York, 2026-11-01T05:00:00Z, 2026-11-01T09:00:00Z, true",
        "America/New_York, 2026-11-01T05:00:00Z, 2026-11-01T09:00:01Z, false",
        "America/New_York, 2026-10-25T05:00:00Z, 2026-10-25T08:00:00Z, true",
        "America/New_York, 2026-10-25T05:00:00Z, 2026-10-25T08:00:01Z, false",
        "Asia/Kolkata,     2026-10-24T19:30:00Z, 2026-10-24T22:30:00Z, true",
        "Asia/Kolkata,     2026-10-24T19:30:00Z, 2026-10-24T22:30:01Z, false",
    })
    void maintenanceWindowsGoByTheirOwnWallClockAcrossNightsOfDoubleHours(
            String zone, String from, String to, boolean inside) {
        schedule.window(null, "DB", zone, "SUN 01:00-04:00");

        assertThat(find(question(slot(from, to), null, "DB")).collisions().isEmpty())
                .isEqualTo(inside);
    }

    /** On 2026-03-29 Warsaw skips 02:00 to 03:00: a window of three hours by the clock lasts two. */
    @Test
    void anHourThatTheClocksSkipIsNoTimeAtAll() {
        schedule.window(null, "DB", "Europe/Warsaw", "SUN 01:00-04:00");

        assertThat(find(question(slot("2026-03-29T00:00:00Z", "2026-03-29T02:00:00Z"), null, "DB"))
                        .collisions())
                .isEmpty();
        assertThat(find(question(slot("2026-03-29T00:00:00Z", "2026-03-29T02:00:01Z"), null, "DB"))
                        .collisions())
                .hasSize(1);
    }

    @Test
    void anItemsOwnWindowsGoBeforeThoseOfItsService() {
        schedule.window("SHOP", null, "UTC", "TUE 00:00-01:00");
        schedule.window(null, "WEB", "UTC", "TUE 22:00-02:00");

        assertThat(find(question(NIGHT, null, "WEB")).collisions()).isEmpty();
        assertThat(find(question(NIGHT, null, "DB")).collisions()).isEmpty();
    }

    @Test
    void theNextFreeSlotLiesInTheNextWindowBesideWhatIsPlanned() {
        schedule.window(null, "DB", "UTC", "SAT 22:00-04:00");
        schedule.plan("CHG-000001", slot("2026-12-05T21:00:00Z", "2026-12-05T23:30:00Z"), null, "WEB");

        Findings found = find(question(NIGHT, null, "DB"));

        assertThat(found.nextFreeSlot()).isEqualTo(slot("2026-12-05T23:30:00Z", "2026-12-06T01:30:00Z"));
    }

    /** Four hours fit into three by the clock only in the night in which one of them is repeated; in Kolkata never. */
    @ParameterizedTest(name = "{0}: {1} h from {2}")
    @CsvSource({
        "Europe/Warsaw,    4, 2026-10-24T23:00:00Z",
        "America/New_York, 4, 2026-11-01T05:00:00Z",
        "Asia/Kolkata,     4, ",
        "Europe/Warsaw,    3, 2026-10-24T23:00:00Z",
        "America/New_York, 3, 2026-10-25T05:00:00Z",
        "Asia/Kolkata,     3, 2026-10-24T19:30:00Z",
    })
    void theNextFreeSlotTakesTheHourThatIsRepeated(String zone, int hours, String from) {
        schedule.window(null, "DB", zone, "SUN 01:00-04:00");
        Instant asked = at("2026-10-20T12:00:00Z");

        Slot free = find(question(new Slot(asked, asked.plus(Duration.ofHours(hours))), null, "DB"))
                .nextFreeSlot();

        assertThat(free).isEqualTo(from == null ? null : new Slot(at(from), at(from).plus(Duration.ofHours(hours))));
    }

    @Test
    void aWindowThatCollidesWithNothingIsItsOwnNextFreeSlot() {
        assertThat(find(question(NIGHT, null, "DB")).nextFreeSlot()).isEqualTo(NIGHT);
    }

    @Test
    void whatNeverFitsHasNoNextFreeSlot() {
        schedule.window(null, "DB", "UTC", "SAT 22:00-23:00");
        schedule.freeze("For ever", null, "MAIL", slot("2026-12-01T00:00:00Z", "2099-01-01T00:00:00Z"));

        assertThat(find(question(NIGHT, null, "DB")).nextFreeSlot()).isNull();
        assertThat(find(question(NIGHT, null, "DB")).noSlot().longest()).isEqualTo(Duration.ofHours(1));
        assertThat(find(question(NIGHT, null, "MAIL")).nextFreeSlot()).isNull();
        assertThat(find(question(NIGHT, null, "MAIL")).noSlot().longest()).isZero();
    }

    @Test
    void theOrderInWhichThingsAreHeldOrAskedChangesNothing() {
        schedule.plan("CHG-000001", NIGHT, "ann", "DB", "MAIL");
        schedule.plan("CHG-000002", NIGHT, "ann", "WEB");
        schedule.freeze("Year's end", null, null, NIGHT);
        schedule.freeze("Shop", "SHOP", null, NIGHT);
        schedule.absent("ann", NIGHT);
        schedule.window(null, "DB", "UTC", "SAT 22:00-04:00");
        schedule.window("SHOP", null, "UTC", "SUN 22:00-04:00");
        schedule.incidents.add(new OpenIncident("INC-000009", "DB", at("2026-11-20T00:00:00Z")));
        Findings found = find(question(NIGHT, "ann", "DB", "WEB", "MAIL"));
        Collections.reverse(schedule.planned);
        Collections.reverse(schedule.freezes);
        Collections.reverse(schedule.windows);

        assertThat(find(question(NIGHT, "ann", "MAIL", "WEB", "DB"))).isEqualTo(found);
        assertThat(found.collisions()).extracting(Collision::kind).isSorted();
    }

    @Test
    void theSearchEndsAtItsHorizon() {
        Slot upToIt = new Slot(NIGHT.from(), NIGHT.from().plus(CollisionCheck.HORIZON));
        schedule.freeze("Long", null, null, upToIt);
        assertThat(find(question(NIGHT, null, "DB")).nextFreeSlot().from()).isEqualTo(upToIt.to());

        schedule.freeze(
                "Longer", null, null, new Slot(upToIt.from(), upToIt.to().plus(Duration.ofSeconds(1))));
        assertThat(find(question(NIGHT, null, "DB")).nextFreeSlot()).isNull();
    }

    private Findings find(Question question) {
        return CollisionCheck.find(question, schedule.snapshot());
    }
}
