package io.fourline.intake;

import java.util.Map;

/**
 * How somebody wants a log to be read; where nothing is said the log itself tells.
 *
 * @param subject {@code null} to go by what the log tells
 * @param mapping name of a mapping, {@code null} for the one that fits best
 * @param roles names in the log for roles that are not to be guessed; {@link LogRole#UNTOLD} for none
 */
public record ImportWish(LogFormat format, LogSubject subject, String mapping, Map<LogRole, String> roles) {

    public ImportWish {
        roles = Map.copyOf(roles);
    }
}
