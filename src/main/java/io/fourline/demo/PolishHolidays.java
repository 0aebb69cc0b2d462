package io.fourline.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;

/** The public holidays of Poland, the movable ones among them. */
final class PolishHolidays {

    private static final int CHRISTMAS_EVE_SINCE = 2025;

    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "New Year’s Day",
            MonthDay.of(1, 6), "Epiphany",
            MonthDay.of(5, 1), "Labour Day",
            MonthDay.of(5, 3), "Constitution Day",
            MonthDay.of(8, 15), "Assumption Day",
            MonthDay.of(11, 1), "All Saints’ Day",
            MonthDay.of(11, 11), "Independence Day",
            MonthDay.of(12, 25), "Christmas Day",
            MonthDay.of(12, 26), "Second day of Christmas");

    private PolishHolidays() {}

    static Map<LocalDate, String> of(int firstYear, int lastYear) {
        Map<LocalDate, String> holidays = new TreeMap<>();
        for (int year = firstYear; year <= lastYear; year++) {
            int of = year;
            FIXED.forEach((day, name) -> holidays.put(day.atYear(of), name));
            LocalDate easter = easter(year);
            holidays.put(easter, "Easter Sunday");
            holidays.put(easter.plusDays(1), "Easter Monday");
            holidays.put(easter.plusDays(49), "Pentecost");
            holidays.put(easter.plusDays(60), "Corpus Christi");
            if (year >= CHRISTMAS_EVE_SINCE) {
                holidays.put(LocalDate.of(year, 12, 24), "Christmas Eve");
            }
        }
        return holidays;
    }

    /** The Gregorian Easter, after the rule that J.-M. Oudin wrote down. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int fullMoon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        int sunday = fullMoon - weekday;
        int month = 3 + (sunday + 40) / 44;
        return LocalDate.of(year, month, sunday + 28 - 31 * (month / 4));
    }
}
