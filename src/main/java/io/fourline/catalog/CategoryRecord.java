package io.fourline.catalog;

/** A category as it stands; new tickets may name it while it is active. */
public record CategoryRecord(String code, String name, boolean active, int version) {}
