package io.fourline.intake;

/** Ends the reading of an import that somebody has cancelled. */
class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStopped() {
        super(null, null, false, false);
    }
}
