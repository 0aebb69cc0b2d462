package io.fourline.cmdb;

/**
 * One item on a path through the graph.
 *
 * @param kind the relation between the item before it and this one; {@code null} for the item where the path begins
 */
public record PathStep(String code, RelationKind kind) {}
