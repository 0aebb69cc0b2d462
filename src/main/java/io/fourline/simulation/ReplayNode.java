package io.fourline.simulation;

import java.util.UUID;

/** This process among several that share a database; one that starts again is another one. */
final class ReplayNode {

    static final String ID = UUID.randomUUID().toString();

    private ReplayNode() {}
}
