package io.fourline.schedule;

import java.util.List;

/**
 * When a service or an item may be worked on, or when somebody works; where none is set, it is at any time.
 *
 * @param person account name of whose shifts they are, {@code null} unless they are somebody's
 * @param zone whose wall clock the windows go by
 * @param holidays code of the calendar on whose holidays they stay shut, {@code null} for none
 * @param windows such as {@code SAT 22:00-04:00}; an end that is not after the beginning is on the next day
 */
public record WindowRecord(
        long id,
        String name,
        String service,
        String configurationItem,
        String person,
        String zone,
        String holidays,
        List<String> windows,
        boolean active,
        int version) {}
