package io.fourline.cmdb;

import java.util.List;

/**
 * Why two items concern one another.
 *
 * @param how whether they are the same item, the second fails with the first, or the first with the second
 * @param path from the first to the second by the fewest relations, both included
 */
public record Tie(How how, List<PathStep> path) {

    /** How the second item is tied to the first. */
    public enum How {
        SAME,
        AFFECTED,
        STOOD_ON
    }

    /** The item of the first set that the path begins at. */
    public String from() {
        return path.get(0).code();
    }

    /** The item of the second set that the path leads to. */
    public String to() {
        return path.get(path.size() - 1).code();
    }
}
