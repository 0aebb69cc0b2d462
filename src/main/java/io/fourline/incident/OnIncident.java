package io.fourline.incident;

/** A command about one incident. */
public interface OnIncident {

    String number();

    /** The version the sender had read; {@code null} when they do not mind what has happened since. */
    Integer version();
}
