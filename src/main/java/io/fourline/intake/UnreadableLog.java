package io.fourline.intake;

import io.fourline.shared.error.DeskException;
import io.fourline.shared.error.Reason;
import io.fourline.shared.text.Words;
import java.util.Locale;

/** A log cannot be read, or not beyond the place named; what was read before stays good. */
public class UnreadableLog extends DeskException {

    public UnreadableLog(String code, Object... arguments) {
        super(Reason.of(code, arguments));
    }

    /** What is wrong with it, in English, the one language that imports keep. */
    String told() {
        return Words.loaded()
                .in(Locale.ENGLISH)
                .of(code(), reasons().get(0).arguments().toArray());
    }
}
