package io.fourline.cmdb.model;

/**
 * An item that a walk through the graph came to.
 *
 * @param depth how many relations lie between it and where the walk began; 0 for where it began
 */
public record Reached(String code, int depth) {}
