package io.fourline.shared.error;

import java.util.Arrays;
import java.util.List;

/**
 * Why something was refused: the field it concerns ({@code null} when it concerns the whole), a code whose text stands in
 * the word bundles as {@code error.<code>}, and that text's arguments.
 */
public record Reason(String field, String code, List<Object> arguments) {

    public static Reason of(String code, Object... arguments) {
        return new Reason(null, code, Arrays.asList(arguments));
    }

    public static Reason at(String field, String code, Object... arguments) {
        return new Reason(field, code, Arrays.asList(arguments));
    }
}
