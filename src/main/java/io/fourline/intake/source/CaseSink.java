package io.fourline.intake.source;

import io.fourline.intake.Rejection;
import io.fourline.intake.model.SourceCase;

/** Takes what is read of a log, case by case, in the order of the file. What it throws ends the reading. */
public interface CaseSink {

    /** Takes everything and keeps nothing. */
    CaseSink NOWHERE = new CaseSink() {
        @Override
        public void accept(SourceCase read) {
            // Not wanted.
        }

        @Override
        public void reject(Rejection rejection) {
            // Not wanted.
        }
    };

    void accept(SourceCase read);

    void reject(Rejection rejection);
}
