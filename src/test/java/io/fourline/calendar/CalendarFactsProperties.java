package io.fourline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.calendar.CalendarPlan.SpecialDay;
import io.fourline.calendar.model.PlanCheck;
import io.fourline.shared.text.Checks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalendarFactsProperties {

    @Property(tries = 300)
    void aPlanIsReadBackFromItsFactsAndItsText(@ForAll("plans") CalendarPlan plan) {
        assertThat(CalendarFacts.read(CalendarFacts.of(plan))).isEqualTo(plan);
        assertThat(CalendarFacts.parse(CalendarFacts.text(plan))).isEqualTo(plan);
    }

    @Property(tries = 300)
    void aPlanIsReadBackFromWhatIsTyped(@ForAll("plans") CalendarPlan plan) {
        Checks checks = new Checks();
        CalendarPlan read = new PlanCheck(checks).read(CalendarDrafts.of("C", "Name", plan, null));

        checks.done();
        assertThat(read).isEqualTo(plan);
    }

    @Property(tries = 100)
    void onePlanBecomesTheOtherByTheirDifferences(
            @ForAll("plans") CalendarPlan old, @ForAll("plans") CalendarPlan now) {
        Map<String, Object> facts = new TreeMap<>(CalendarFacts.of(old));
        CalendarDifferences.between(old, now).forEach((field, change) -> {
            assertThat(change.old()).isEqualTo(facts.get(field));
            facts.put(field, change.now());
        });

        assertThat(CalendarFacts.read(facts)).isEqualTo(now);
    }

    @Provide
    Arbitrary<CalendarPlan> plans() {
        Arbitrary<ZoneId> zones = Arbitraries.of("UTC", "Europe/Warsaw", "America/New_York", "Australia/Lord_Howe")
                .map(ZoneId::of);
        Arbitrary<Map<DayOfWeek, List<Hours>>> weeks = Arbitraries.maps(
                        Arbitraries.of(DayOfWeek.class), days().filter(day -> !day.isEmpty()))
                .ofMinSize(1)
                .map(EnumMap::new);
        Arbitrary<String> names =
                Arbitraries.of("New Year", "A | B", "closed", "08:00-12:00 | x", "Święto \"5\"", "🎄");
        Arbitrary<LocalDate> dates =
                Arbitraries.integers().between(-20_000, 60_000).map(LocalDate::ofEpochDay);
        Arbitrary<Map<LocalDate, String>> holidays =
                Arbitraries.maps(dates, names).ofMaxSize(20);
        Arbitrary<Map<LocalDate, SpecialDay>> specials = Arbitraries.maps(
                        dates, Combinators.combine(names, days()).as(SpecialDay::new))
                .ofMaxSize(5);
        Arbitrary<LocalDate> from = Arbitraries.of(LocalDate.of(2020, 1, 1)).injectNull(0.5);
        Arbitrary<LocalDate> until = Arbitraries.of(LocalDate.of(2030, 12, 31)).injectNull(0.5);
        return Combinators.combine(zones, weeks, holidays, specials, from, until)
                .as(CalendarPlan::new);
    }

    private static Arbitrary<List<Hours>> days() {
        return Arbitraries.integers()
                .between(0, Hours.WHOLE_DAY)
                .set()
                .ofMaxSize(6)
                .map(times -> {
                    List<Integer> sorted = times.stream().sorted().toList();
                    List<Hours> day = new ArrayList<>();
                    for (int i = 0; i + 1 < sorted.size(); i += 2) {
                        day.add(new Hours(sorted.get(i), sorted.get(i + 1)));
                    }
                    return day;
                });
    }
}
