package io.fourline.cmdb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Who is affected when items fail or are changed, and what they stand on themselves. */
@ApplicationScoped
public class ItemImpact {

    @Inject
    ItemGraphs graphs;

    /** How these items are tied to all others now; codes that no item bears are tied to themselves only. */
    public Ties of(Collection<String> codes) {
        return new Ties(graphs.graph(), codes);
    }

    /** The items of services now. */
    public List<String> itemsOf(Predicate<String> service) {
        return graphs.graph().itemsOf(service);
    }
}
