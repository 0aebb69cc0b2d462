package io.fourline.shared.rest.problem;

import io.fourline.shared.error.Busy;
import io.fourline.shared.error.DeskException;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.IllegalTransition;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.error.StaleVersion;
import io.fourline.shared.error.TooLarge;
import io.fourline.shared.error.TooManyAttempts;
import io.fourline.shared.error.Unauthenticated;
import io.fourline.shared.rest.once.KeyReused;
import io.fourline.shared.text.Wording;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of problem the API answers with: the one table of refusals and their status. */
public enum Kind {
    INVALID_INPUT(400, InvalidInput.class),
    SIGN_IN_REQUIRED(401, Unauthenticated.class),
    FORBIDDEN(403, Forbidden.class),
    NOT_FOUND(404, NotFound.class),
    METHOD_NOT_ALLOWED(405, null),
    NOT_ACCEPTABLE(406, null),
    ILLEGAL_TRANSITION(409, IllegalTransition.class),
    RULE_VIOLATED(409, RuleViolated.class),
    CONFLICT(409, null),
    STALE_VERSION(412, StaleVersion.class),
    TOO_LARGE(413, TooLarge.class),
    UNSUPPORTED_MEDIA_TYPE(415, null),
    KEY_REUSED(422, KeyReused.class),
    TOO_MANY_ATTEMPTS(429, TooManyAttempts.class),
    BUSY(503, Busy.class),
    INTERNAL(500, null),
    /** Any other refusal the server itself makes. */
    REFUSED(400, null);

    private final int status;
    private final Class<? extends DeskException> refusal;

    Kind(int status, Class<? extends DeskException> refusal) {
        this.status = status;
        this.refusal = refusal;
    }

    public int status() {
        return status;
    }

    /** The problem type, which programs may rely on. */
    public String type() {
        return "urn:fourline:problem:" + key().replace('_', '-');
    }

    /** The heading of such a problem. */
    public String title(Wording words) {
        return words.of("problem." + key() + ".title");
    }

    /** The part of the word keys that names this kind. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(DeskException refusal) {
        if (refusal instanceof Forbidden && refusal.code().equals("signInRequired")) {
            return SIGN_IN_REQUIRED;
        }
        return Arrays.stream(values())
                .filter(kind -> kind.refusal != null && kind.refusal.isInstance(refusal))
                .findFirst()
                .orElse(RULE_VIOLATED);
    }

    static Kind ofStatus(int status) {
        return status >= 500 && status != BUSY.status
                ? INTERNAL
                : Arrays.stream(values())
                        .filter(kind -> kind.status == status && kind != INVALID_INPUT)
                        .findFirst()
                        .orElse(REFUSED);
    }
}
