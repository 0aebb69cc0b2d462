package io.fourline.intake.mapping;

import io.fourline.intake.model.Columns;
import java.util.regex.Pattern;

/**
 * What gives a kind of log away: most values under a name look like this. {@link LogSample#LOG_NAME} stands for the name
 * of the log itself.
 */
public record Sign(String key, Pattern like) {

    public Sign {
        key = Columns.folded(key);
    }

    boolean isSeenIn(LogSample sample) {
        return sample.mostly(key, like);
    }
}
