package io.fourline.shared.rest.json;

import io.fourline.shared.text.TextRule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;

/**
 * One field of a request body.
 *
 * @param type what it holds; for a {@link Patch} field, what the patch holds
 * @param omittable whether it may be {@code null} (and, unless it is a patch field, left out)
 * @param patch whether leaving it out means "unchanged"
 */
record Slot(String name, Type type, boolean omittable, boolean patch, TextRule text, Range range) {

    static Slot of(RecordComponent component) {
        Type declared = component.getGenericType();
        boolean patch = component.getType() == Patch.class;
        Text text = component.getAnnotation(Text.class);
        return new Slot(
                FieldName.of(component),
                patch ? ((ParameterizedType) declared).getActualTypeArguments()[0] : declared,
                component.isAnnotationPresent(Omittable.class),
                patch,
                text == null ? TextRule.NAME : text.value(),
                component.getAnnotation(Range.class));
    }

    /** The same rules for an element of this field, which must be there. */
    Slot element(Type elementType) {
        return new Slot(name, elementType, false, false, text, range);
    }

    boolean required() {
        return !omittable && !patch;
    }

    /** The value of a field that was left out. */
    Object whenLeftOut() {
        return patch ? Patch.absent() : null;
    }
}
