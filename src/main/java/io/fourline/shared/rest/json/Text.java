package io.fourline.shared.rest.json;

import io.fourline.shared.text.TextRule;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rule that the text of a field keeps, or each text in a field of several; {@link TextRule#NAME} where none is said. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.FIELD})
public @interface Text {

    TextRule value();
}
