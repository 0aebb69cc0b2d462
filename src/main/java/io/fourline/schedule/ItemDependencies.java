package io.fourline.schedule;

import io.fourline.cmdb.ItemImpact;
import io.fourline.cmdb.PathStep;
import io.fourline.cmdb.Ties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What stands on what, as the graph of items says it now. */
@ApplicationScoped
class ItemDependencies {

    @Inject
    ItemImpact impact;

    Dependencies present() {
        return new Present();
    }

    private record Reached(Ties ties, Set<String> items) implements Dependencies.Related {

        @Override
        public boolean reaches(String item) {
            return items.contains(item);
        }

        @Override
        public List<String> path(String item) {
            return ties.to(item).stream()
                    .flatMap(tie -> tie.path().stream())
                    .map(PathStep::code)
                    .toList();
        }
    }

    /** One question's look at the graph: a walk is made once, and all that is asked follows from it. */
    private final class Present implements Dependencies {

        private Ties ties;

        private Ties tiesOf(Collection<String> codes) {
            if (ties == null || !ties.codes().equals(Set.copyOf(codes))) {
                ties = impact.of(codes);
            }
            return ties;
        }

        @Override
        public Related affectedBy(Collection<String> codes) {
            Ties walked = tiesOf(codes);
            return new Reached(walked, walked.withAffected());
        }

        @Override
        public Related standsOn(Collection<String> codes) {
            Ties walked = tiesOf(codes);
            return new Reached(walked, walked.withStoodOn());
        }

        @Override
        public Set<String> affectedServices(Collection<String> codes) {
            return tiesOf(codes).affectedServices();
        }

        @Override
        public String serviceOf(String item) {
            return (ties == null ? tiesOf(List.of(item)) : ties).serviceOf(item);
        }

        @Override
        public Collection<String> itemsOf(Predicate<String> service) {
            return impact.itemsOf(service);
        }
    }
}
