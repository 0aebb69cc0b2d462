package io.fourline.schedule;

import java.util.List;

/** Where the planned work comes from: the room of changes. */
public interface PlannedWork {

    /** A value that is another whenever the planned work is. */
    Object stamp();

    /** All planned work. */
    List<Planned> planned();
}
