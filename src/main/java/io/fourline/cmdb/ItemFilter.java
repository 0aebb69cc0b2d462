package io.fourline.cmdb;

import java.time.LocalDate;

/**
 * What a list of items is narrowed to; {@code null} narrows nothing.
 *
 * @param part of a code, name, serial, location or supplier, whatever its case
 * @param active whether only items that new tickets may name, or only retired ones
 */
public record ItemFilter(
        String part, ItemType type, ItemStatus status, Boolean active, Belonging belonging, Ending ending) {

    public static final ItemFilter ANY = new ItemFilter(null, null, null, null, Belonging.ANY, Ending.ANY);

    /**
     * To whom items belong: codes, an owner's account name, and parts of a supplier's name and of a location.
     *
     * @param relatedTo code of an item that they are related to
     */
    public record Belonging(
            String service,
            String owner,
            String team,
            String organisation,
            String supplier,
            String location,
            String relatedTo) {

        public static final Belonging ANY = new Belonging(null, null, null, null, null, null, null);
    }

    /** What ends. */
    public enum Ends {
        WARRANTY,
        CONTRACT
    }

    /**
     * When the warranty or the contract ends.
     *
     * @param which of them; {@code null} for either
     * @param from the first day, {@code to} the last
     */
    public record Ending(Ends which, LocalDate from, LocalDate to) {

        public static final Ending ANY = new Ending(null, null, null);

        /** Whether it narrows anything. */
        public boolean isAny() {
            return equals(ANY);
        }

        public boolean concerns(Ends other) {
            return which == null || which == other;
        }
    }

    /** Items that new tickets may name, with a part of their code, name, serial, location or supplier. */
    public static ItemFilter onOffer(String part) {
        return new ItemFilter(part, null, null, true, Belonging.ANY, Ending.ANY);
    }
}
