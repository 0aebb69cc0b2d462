package io.fourline.shared.rest.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a call answers when it succeeds, where its return type does not tell. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answer {

    /** The record in the body; {@code void} for none. */
    Class<?> value() default void.class;

    int status() default 200;
}
