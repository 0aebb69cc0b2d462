package io.fourline.catalog;

/**
 * A service as it stands.
 *
 * @param chain code of its escalation chain; {@code null} for the desk's default
 * @param owner account name of who answers for it; {@code null} for nobody
 * @param active whether new tickets may name it
 */
public record ServiceRecord(
        String code, String name, String description, String chain, String owner, boolean active, int version) {}
