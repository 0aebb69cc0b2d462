package io.fourline.cmdb;

/**
 * What a list of items is narrowed to; {@code null} narrows nothing.
 *
 * @param part of a code, name or serial, whatever its case
 * @param active whether only items that new tickets may name, or only retired ones
 */
public record ItemFilter(String part, ItemType type, ItemStatus status, String service, Boolean active) {

    /** Items that new tickets may name, with a part of their code, name or serial. */
    public static ItemFilter onOffer(String part) {
        return new ItemFilter(part, null, null, null, true);
    }
}
