package io.fourline.cmdb;

import io.fourline.cmdb.model.ItemGraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The graph of all items as this node holds it: read anew whenever the tables' version says that it has changed. */
@ApplicationScoped
public class ItemGraphs {

    @Inject
    GraphReading reading;

    private volatile Copy copy;

    private record Copy(long version, ItemGraph graph) {}

    /** The graph as it is stored now, whichever node changed it. */
    ItemGraph graph() {
        long version = reading.version();
        Copy held = copy;
        return held != null && held.version() == version ? held.graph() : readAgain(version);
    }

    // The version is read before the graph: a change between the two is at worst read once more.
    private synchronized ItemGraph readAgain(long version) {
        if (copy == null || copy.version() < version) {
            copy = new Copy(version, reading.graph());
        }
        return copy.graph();
    }
}
