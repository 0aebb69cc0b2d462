package io.fourline.schedule;

import io.fourline.catalog.Catalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** What stands on what, as the registers say it now. */
@ApplicationScoped
class ItemDependencies {

    @Inject
    Catalog catalog;

    Dependencies present() {
        return new Alone();
    }

    /** Items without relations. */
    private static final class Alone implements Dependencies {

        private record Themselves(Collection<String> items) implements Related {

            @Override
            public boolean reaches(String item) {
                return items.contains(item);
            }

            @Override
            public List<String> path(String item) {
                return List.of(item);
            }
        }

        @Override
        public Related affectedBy(Collection<String> items) {
            return new Themselves(items);
        }

        @Override
        public Related standsOn(Collection<String> items) {
            return new Themselves(items);
        }

        @Override
        public String serviceOf(String item) {
            return null;
        }
    }
}
