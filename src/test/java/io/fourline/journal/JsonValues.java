package io.fourline.journal;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Values of the kinds that the journal holds. */
final class JsonValues {

    private static final long LARGEST = 1L << 53;

    private JsonValues() {}

    /** Text of every plane, control characters and quotes more often than chance would have them. */
    static Arbitrary<String> texts() {
        Arbitrary<String> anywhere = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(Character::toString);
        Arbitrary<String> awkward = Arbitraries.of(
                "\"", "\\", "/", "\n", "\t", "\b", "\u0000", "\u001f", "\u007f", "\u2028", "\ud83d\ude00");
        return Arbitraries.frequencyOf(
                        Tuple.of(3, anywhere), Tuple.of(2, awkward), Tuple.of(3, Arbitraries.of("a", "B", "1", " ")))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    static Arbitrary<Map<String, Object>> objects() {
        return objects(2);
    }

    private static Arbitrary<Map<String, Object>> objects(int depth) {
        return Arbitraries.maps(texts(), values(depth)).ofMaxSize(4);
    }

    private static Arbitrary<Object> values(int depth) {
        return depth == 0
                ? leaves()
                : Arbitraries.oneOf(
                        leaves(),
                        values(depth - 1).list().ofMaxSize(3).map(list -> (Object) list),
                        objects(depth - 1).map(map -> (Object) map));
    }

    private static Arbitrary<Object> leaves() {
        return Arbitraries.oneOf(
                texts().map(text -> (Object) text),
                Arbitraries.integers().map(number -> (Object) number),
                Arbitraries.longs().between(-LARGEST, LARGEST).map(number -> (Object) number),
                Arbitraries.of(true, false).map(truth -> (Object) truth),
                Arbitraries.just(null));
    }
}
