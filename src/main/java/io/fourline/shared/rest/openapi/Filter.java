package io.fourline.shared.rest.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A query parameter of a call. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Filter.All.class)
public @interface Filter {

    String name();

    /** An enum, {@code Boolean}, {@code Instant} or {@code String}; {@code Integer} together with {@link #max()}. */
    Class<?> type() default String.class;

    int min() default 1;

    int max() default 0;

    /** The words allowed, where they are no enum. */
    String[] words() default {};

    String says() default "";

    /** Several of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface All {
        Filter[] value();
    }
}
