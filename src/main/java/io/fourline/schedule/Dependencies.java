package io.fourline.schedule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What stands on what, at one moment. */
public interface Dependencies {

    /** What fails when these items fail, these included. */
    Related affectedBy(Collection<String> items);

    /** What these items stand on, these included. */
    Related standsOn(Collection<String> items);

    /** The services that fail, wholly or in part, with these items. */
    Set<String> affectedServices(Collection<String> items);

    /** Code of the service an item belongs to, {@code null} for none. */
    String serviceOf(String item);

    /** The items of services that are asked for. */
    Collection<String> itemsOf(Predicate<String> service);

    /** The items that a walk comes to. */
    interface Related {

        boolean reaches(String item);

        /** The codes on the way to an item that is reached, from where the walk began, that item included. */
        List<String> path(String item);

        Collection<String> items();
    }
}
