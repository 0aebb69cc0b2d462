package io.fourline.identity.web;

import io.fourline.shared.error.Busy;
import io.fourline.shared.error.DeskException;
import io.fourline.shared.error.TooManyAttempts;
import io.fourline.shared.rest.json.Json;
import io.fourline.shared.rest.problem.Problem;
import io.fourline.shared.rest.problem.Problems;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Why a request does not get in, found by the doorkeeper and told by the {@link DoorFilter}: a problem document to
 * programs, another page to people.
 *
 * @param reason what to tell a program; {@code null} for a person
 * @param challenge how to sign in, for {@code WWW-Authenticate}; may be {@code null}
 * @param page where a person goes instead
 */
record Refusal(DeskException reason, String challenge, String page) {

    static final String BEARER = "Bearer";
    static final String BASIC = "Basic realm=\"fourline\", charset=\"UTF-8\"";

    private static final String KEY = "io.fourline.door.refusal";
    private static final String BUSY_RETRY_AFTER = "1";
    private static final Problems PROBLEMS = new Problems(Words.loaded().in(Locale.ENGLISH));

    static Refusal withReason(DeskException reason, String challenge) {
        return new Refusal(reason, challenge, null);
    }

    static Refusal goTo(String page) {
        return new Refusal(null, null, page);
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(KEY, this);
    }

    /** The refusal of this request, {@code null} when it gets in. */
    static Refusal of(HttpServletRequest request) {
        return (Refusal) request.getAttribute(KEY);
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (page != null) {
            Redirect.to(request, response, page);
            return;
        }
        Problem problem = PROBLEMS.of(reason);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        if (challenge != null) {
            response.setHeader("WWW-Authenticate", challenge);
        }
        if (reason instanceof TooManyAttempts attempts) {
            response.setHeader("Retry-After", String.valueOf(attempts.retryAfterSeconds()));
        } else if (reason instanceof Busy) {
            response.setHeader("Retry-After", BUSY_RETRY_AFTER);
        }
        byte[] body = Json.bytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
