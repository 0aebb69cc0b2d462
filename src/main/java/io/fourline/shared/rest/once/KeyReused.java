package io.fourline.shared.rest.once;

import io.fourline.shared.error.DeskException;
import io.fourline.shared.error.Reason;

/** The same Idempotency-Key came with another request before. */
public class KeyReused extends DeskException {

    public KeyReused() {
        super(Reason.at(Submission.KEY_HEADER, "keyReused"));
    }
}
