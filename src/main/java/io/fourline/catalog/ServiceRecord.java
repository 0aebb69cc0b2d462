package io.fourline.catalog;

/**
 * A service as it stands.
 *
 * @param chain code of its escalation chain; {@code null} for the desk's default
 * @param active whether new tickets may name it
 */
public record ServiceRecord(String code, String name, String description, String chain, boolean active, int version) {}
