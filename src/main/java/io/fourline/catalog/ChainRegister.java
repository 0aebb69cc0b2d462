package io.fourline.catalog;

/** What the catalog asks of the floor above: chains stand there, but services name them. */
public interface ChainRegister {

    /** Whether services may name the chain. */
    boolean isOffered(String code);
}
