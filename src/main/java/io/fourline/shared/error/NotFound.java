package io.fourline.shared.error;

/** There is no such thing, or it is not the caller's to see: the two are never told apart. */
public class NotFound extends DeskException {

    public NotFound(String kind, String key) {
        super(Reason.of("notFound", kind, key));
    }
}
