package io.fourline.intake.source;

/** Ends the look at a log that has shown enough. */
final class SampleFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SampleFull() {
        super(null, null, false, false);
    }
}
