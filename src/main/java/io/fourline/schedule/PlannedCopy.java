package io.fourline.schedule;

import io.fourline.schedule.model.PlannedIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** The planned work as this node holds it, read anew whenever its stamp says that it has changed anywhere. */
@ApplicationScoped
class PlannedCopy {

    @Inject
    Instance<PlannedWork> sources;

    private volatile Copy copy;

    private record Copy(List<Object> stamp, List<Planned> planned, PlannedIndex index) {}

    PlannedIndex index() {
        return copy().index();
    }

    List<Planned> all() {
        return copy().planned();
    }

    private Copy copy() {
        List<Object> stamp = sources.stream().map(PlannedWork::stamp).toList();
        Copy held = copy;
        return held != null && held.stamp().equals(stamp) ? held : readAgain(stamp);
    }

    // The stamp is read first: work that changes between the two is at worst read once more. Many who ask at once after
    // a
    // change wait for one reading of it.
    private synchronized Copy readAgain(List<Object> stamp) {
        if (copy == null || !copy.stamp().equals(stamp)) {
            List<Planned> planned = sources.stream()
                    .flatMap(source -> source.planned().stream())
                    .toList();
            copy = new Copy(stamp, planned, new PlannedIndex(planned));
        }
        return copy;
    }
}
