package io.fourline.shared.rest.json;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A field of a merge patch (RFC 7396): left out it changes nothing, {@code null} clears, a value replaces.
 *
 * @param present whether the patch names the field
 * @param value the new value, {@code null} to clear
 */
public record Patch<T>(boolean present, T value) {

    public static <T> Patch<T> absent() {
        return new Patch<>(false, null);
    }

    public static <T> Patch<T> of(T value) {
        return new Patch<>(true, value);
    }

    /** The new value, or what stood there before when the patch does not name the field. */
    public T orElse(Supplier<T> before) {
        return present ? value : before.get();
    }

    public void ifPresent(Consumer<T> use) {
        if (present) {
            use.accept(value);
        }
    }
}
