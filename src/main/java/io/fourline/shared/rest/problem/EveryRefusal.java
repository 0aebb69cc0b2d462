package io.fourline.shared.rest.problem;

import io.fourline.shared.error.DeskException;
import io.fourline.shared.error.TooManyAttempts;
import io.fourline.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;

/** Makes a problem of whatever went wrong in a resource. */
@Provider
@ApplicationScoped
public class EveryRefusal implements ExceptionMapper<Throwable> {

    private static final int RETRY_AFTER_SECONDS = 1;

    @Inject
    HttpServletRequest request;

    private final Problems problems = new Problems(Words.loaded().in(Locale.ENGLISH));

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<DeskException> refusal = Causes.refusal(thrown);
        if (refusal.isPresent()) {
            return of(refusal.get());
        }
        Optional<WebApplicationException> made = Causes.answer(thrown);
        if (made.isPresent()) {
            return of(made.get());
        }
        if (Causes.isLostRace(thrown)) {
            return of(request.getHeader(HttpHeaders.IF_MATCH) == null ? Kind.CONFLICT : Kind.STALE_VERSION);
        }
        if (Causes.isBusy(thrown)) {
            return of(Kind.BUSY);
        }
        if (thrown instanceof ConstraintViolationException || Causes.isBrokenOff(thrown)) {
            return of(Kind.INVALID_INPUT);
        }
        return answer(problems.internal(FaultLog.write(thrown))).build();
    }

    private Response of(DeskException refusal) {
        Response.ResponseBuilder answer = answer(problems.of(refusal));
        if (refusal instanceof TooManyAttempts attempts) {
            answer.header(HttpHeaders.RETRY_AFTER, attempts.retryAfterSeconds());
        }
        return answer.build();
    }

    private Response of(Kind kind) {
        return answer(problems.of(kind, kind.status())).build();
    }

    private Response of(WebApplicationException made) {
        int status = made.getResponse().getStatus();
        Kind kind = Kind.ofStatus(status);
        if (kind == Kind.INTERNAL) {
            return answer(problems.internal(FaultLog.write(made))).build();
        }
        Response.ResponseBuilder answer = answer(problems.of(kind, status));
        keep(made.getResponse().getHeaders(), HttpHeaders.ALLOW, answer);
        keep(made.getResponse().getHeaders(), HttpHeaders.RETRY_AFTER, answer);
        return answer.build();
    }

    private static void keep(MultivaluedMap<String, Object> headers, String name, Response.ResponseBuilder answer) {
        if (headers.containsKey(name)) {
            answer.header(name, headers.getFirst(name));
        }
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .entity(problem);
        if (problem.status() == Kind.BUSY.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (problem.status() == Kind.SIGN_IN_REQUIRED.status()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer;
    }
}
