package io.fourline.cmdb;

import java.time.LocalDate;

/** How near the last day of a warranty or a contract is. */
public enum LastDay {
    OVER,
    SOON,
    LATER;

    private static final int SOON_DAYS = 60;

    /** As seen on {@code today}; the last day itself is not over. */
    public static LastDay of(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return OVER;
        }
        return day.isAfter(today.plusDays(SOON_DAYS)) ? LATER : SOON;
    }

    /** The items whose warranty or contract is so near its end as seen on {@code today}. */
    public ItemFilter.Ending ending(LocalDate today) {
        LocalDate soon = today.plusDays(SOON_DAYS);
        return switch (this) {
            case OVER -> new ItemFilter.Ending(null, null, today.minusDays(1));
            case SOON -> new ItemFilter.Ending(null, today, soon);
            case LATER -> new ItemFilter.Ending(null, soon.plusDays(1), null);
        };
    }
}
