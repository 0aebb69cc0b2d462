package io.fourline.schedule;

import java.time.Instant;
import java.util.List;

/**
 * A time in which nothing is changed.
 *
 * @param service frozen, {@code null} unless it is one service
 * @param configurationItem frozen, {@code null} unless it is one item; with neither, everything is
 * @param exceptServices codes of services that a freeze of everything leaves out
 * @param active {@code false} once it has been lifted
 * @param affected numbers of planned changes that fall into it; they stay where they are until somebody moves them
 */
public record FreezeRecord(
        long id,
        String name,
        String service,
        String configurationItem,
        List<String> exceptServices,
        Instant from,
        Instant to,
        String reason,
        boolean active,
        List<String> affected,
        int version) {

    public FreezeRecord affecting(List<String> numbers) {
        return new FreezeRecord(
                id, name, service, configurationItem, exceptServices, from, to, reason, active, numbers, version);
    }

    public boolean everything() {
        return service == null && configurationItem == null;
    }
}
