package io.fourline.shared.error;

/** Nobody is signed in, or who asks has not proved to be who they say; why is never told. */
public class Unauthenticated extends DeskException {

    public Unauthenticated(String code) {
        super(Reason.of(code));
    }
}
