package io.fourline.schedule;

import java.util.List;

/**
 * When a service or an item may be worked on; where none is set, it may be at any time.
 *
 * @param zone whose wall clock the windows go by
 * @param windows such as {@code SAT 22:00-04:00}; an end that is not after the beginning is on the next day
 */
public record WindowRecord(
        long id,
        String name,
        String service,
        String configurationItem,
        String zone,
        List<String> windows,
        boolean active,
        int version) {}
