package io.fourline.cmdb.web;

import io.fourline.cmdb.ItemReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The circles of items that fail with one another. */
@Named
@RequestScoped
public class ItemCyclesView {

    private static final int SHOWN = 200;
    private static final int ITEMS_SHOWN = 40;

    @Inject
    ItemReading reading;

    private List<Cycle> cycles;

    /** A circle, of which the first items are shown. */
    public record Cycle(List<String> items, int size) {

        /** How many items are not shown. */
        public int more() {
            return size - items.size();
        }
    }

    public List<Cycle> getCycles() {
        if (cycles == null) {
            cycles = reading.cycles().stream()
                    .limit(SHOWN)
                    .map(all -> new Cycle(all.stream().limit(ITEMS_SHOWN).toList(), all.size()))
                    .toList();
        }
        return cycles;
    }
}
