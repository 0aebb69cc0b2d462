package io.fourline.identity.web;

import io.fourline.shared.error.DeskException;
import io.fourline.shared.error.TooManyAttempts;
import io.fourline.shared.text.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How the doors say no to programs: a problem document after RFC 9457. */
final class Refusal {

    static final String BEARER = "Bearer realm=\"fourline\"";
    static final String BASIC = "Basic realm=\"fourline\", charset=\"UTF-8\"";

    private static final int TOO_MANY_REQUESTS = 429;

    private Refusal() {}

    /** 401, with how to sign in. */
    static void unauthenticated(HttpServletResponse response, String challenge, String code) throws IOException {
        response.setHeader("WWW-Authenticate", challenge);
        problem(response, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized", text(code));
    }

    static void forbidden(HttpServletResponse response, String code) throws IOException {
        problem(response, HttpServletResponse.SC_FORBIDDEN, "Forbidden", text(code));
    }

    /** 429, with when to try again. */
    static void tooMany(HttpServletResponse response, TooManyAttempts refused) throws IOException {
        response.setHeader("Retry-After", String.valueOf(refused.retryAfterSeconds()));
        problem(response, TOO_MANY_REQUESTS, "Too Many Requests", text(refused));
    }

    /** 503: too many sign in at this moment. */
    static void busy(HttpServletResponse response, DeskException refused) throws IOException {
        response.setHeader("Retry-After", "2");
        problem(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Service Unavailable", text(refused));
    }

    private static String text(DeskException refused) {
        return Words.loaded()
                .in(Locale.ENGLISH)
                .of(
                        "error." + refused.code(),
                        refused.reasons().get(0).arguments().toArray());
    }

    private static String text(String code) {
        return Words.loaded().in(Locale.ENGLISH).of("error." + code);
    }

    private static void problem(HttpServletResponse response, int status, String title, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        String body = "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + ",\"detail\":\""
                + detail.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
