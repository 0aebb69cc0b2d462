package io.fourline.cmdb;

/** Which way to walk through the graph of configuration items. */
public enum Direction {
    /** To what fails when an item fails. */
    UP,
    /** To what an item stands on. */
    DOWN
}
