package io.fourline.shared.web;

import java.util.List;

/** What a module adds to the frame around every page: places to go, something to raise, notices to read. */
public interface FramePart {

    /** Links under a heading; an empty heading stands on top without one. Modules may fill the same group. */
    record Group(String title, List<Item> items) {}

    /**
     * A place to go.
     *
     * @param id what a page names as its {@code nav}
     * @param icon symbol of the icon sprite
     * @param count how much waits there, already in words; {@code null} to show none
     */
    record Item(String id, String icon, String label, String href, String count) {}

    /** Where its groups stand among the others, lowest first. */
    int place();

    /** The groups the caller is shown; empty when there is nothing for them. */
    List<Group> groups();

    /** The address of the page on which the caller raises a ticket; {@code null} when this part has none. */
    default Item raise() {
        return null;
    }

    /** Notices the caller has not read. */
    default int notices() {
        return 0;
    }
}
