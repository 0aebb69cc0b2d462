package io.fourline.catalog;

/**
 * A configuration item as it stands.
 *
 * @param service code of the service it belongs to, or {@code null}
 * @param active whether new tickets may name it
 */
public record ItemRecord(String code, String name, String service, boolean active, int version) {}
