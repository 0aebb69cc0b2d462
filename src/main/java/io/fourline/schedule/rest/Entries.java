package io.fourline.schedule.rest;

import io.fourline.shared.error.NotFound;
import java.util.List;
import java.util.function.ToLongFunction;

/** Finds one entry of a short list by its id. */
final class Entries {

    private Entries() {}

    static <T> T one(List<T> entries, ToLongFunction<T> idOf, long id) {
        return entries.stream()
                .filter(entry -> idOf.applyAsLong(entry) == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("schedule entry", String.valueOf(id)));
    }
}
