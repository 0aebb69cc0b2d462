package io.fourline.shared.rest.problem;

import io.fourline.shared.error.DeskException;
import io.fourline.shared.error.IllegalTransition;
import io.fourline.shared.error.Reason;
import io.fourline.shared.rest.problem.Problem.FieldError;
import io.fourline.shared.text.Wording;
import java.util.List;

/** Puts refusals into words. */
public final class Problems {

    private final Wording words;

    public Problems(Wording words) {
        this.words = words;
    }

    /** A refusal of the desk with all its reasons. */
    public Problem of(DeskException refusal) {
        List<Reason> reasons = refusal.reasons();
        Kind kind = Kind.of(refusal);
        String detail = reasons.size() == 1 ? text(reasons.get(0)) : words.of(key(kind, "detail"));
        boolean fields = reasons.size() > 1 || reasons.get(0).field() != null;
        List<FieldError> errors = fields
                ? reasons.stream()
                        .map(reason -> new FieldError(reason.field(), text(reason)))
                        .toList()
                : null;
        List<String> allowed = refusal instanceof IllegalTransition transition ? transition.allowed() : null;
        return new Problem(kind.type(), kind.title(words), kind.status(), detail, errors, allowed, null);
    }

    /** A refusal of the server, in general words. */
    public Problem of(Kind kind, int status) {
        return new Problem(kind.type(), kind.title(words), status, words.of(key(kind, "detail")), null, null, null);
    }

    /** A fault of the desk; the log tells more under the id. */
    public Problem internal(String incident) {
        Kind kind = Kind.INTERNAL;
        return new Problem(
                kind.type(),
                kind.title(words),
                kind.status(),
                words.of(key(kind, "detail"), incident),
                null,
                null,
                incident);
    }

    private String text(Reason reason) {
        return words.of("error." + reason.code(), reason.arguments().toArray());
    }

    private static String key(Kind kind, String part) {
        return "problem." + kind.key() + "." + part;
    }
}
