package io.fourline.shared.rest.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;

/** What a record's component is called in JSON: as in Java, or as {@link JsonProperty} says where Java keeps the word. */
public final class FieldName {

    private FieldName() {}

    public static String of(RecordComponent component) {
        JsonProperty said = component.getAccessor().getAnnotation(JsonProperty.class);
        return said == null ? component.getName() : said.value();
    }
}
