package io.fourline.major;

import io.fourline.ticket.Visibility;
import java.time.Instant;

/**
 * A word on a major incident.
 *
 * @param nextUpdateAt when the next one was promised, {@code null} where none was
 * @param told how many people were told of it at their desks or by mail
 */
public record UpdateRecord(
        long id,
        Phase phase,
        Visibility visibility,
        String author,
        String text,
        Instant at,
        Instant nextUpdateAt,
        int told) {

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
