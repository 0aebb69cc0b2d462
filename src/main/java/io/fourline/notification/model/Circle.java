package io.fourline.notification.model;

import java.util.List;

/** The people around a ticket, asked for only when an act concerns them. */
public interface Circle {

    /** Names of the active members of a team. */
    List<String> members(String team);

    /** Names of those who watch the ticket. */
    List<String> watchers();

    /** Whether the person, {@code null} for nobody, reads what the desk's people say among themselves. */
    boolean readsInternal(String person);
}
