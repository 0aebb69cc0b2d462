package io.fourline.shared.rest.json;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.Reason;
import io.fourline.shared.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the body being read, so far. */
final class Findings {

    /** After so many the rest is not worth reading. */
    private static final int LIMIT = 50;

    private static final int LONGEST_PATH = 200;

    private final List<Reason> reasons = new ArrayList<>();

    /** @throws InvalidInput when there are too many already */
    void add(String path, String code, Object... arguments) {
        add(Reason.at(path, code, arguments));
    }

    void add(Reason reason) {
        String field = reason.field().isEmpty() ? "body" : Characters.onOneLine(reason.field(), LONGEST_PATH);
        reasons.add(new Reason(field, reason.code(), reason.arguments()));
        if (reasons.size() >= LIMIT) {
            throw new InvalidInput(reasons);
        }
    }

    boolean any() {
        return !reasons.isEmpty();
    }

    /** The findings as a refusal. */
    InvalidInput refusal() {
        return new InvalidInput(reasons);
    }
}
