package io.fourline.cmdb;

import java.util.List;

/**
 * The relations of an item that say the same of it.
 *
 * @param forth whether it is their source
 * @param total how many there are, of which {@code first} holds the first
 */
public record RelationGroup(RelationKind kind, boolean forth, int total, List<Relation> first) {}
