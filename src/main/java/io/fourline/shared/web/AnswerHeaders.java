package io.fourline.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * The headers that every answer carries, whatever its status and whoever made it. The filter puts them; whoever answers
 * before the filters, as the sign-in mechanism does with its redirects and refusals, puts them itself.
 */
public final class AnswerHeaders {
    static final String POLICY = "Content-Security-Policy";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), "
                    + "midi=(), payment=(), publickey-credentials-get=(self), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            POLICY,
            "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'; "
                    + "img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'");

    private AnswerHeaders() {}

    /** Puts them on; a page's own policy, and whatever else the answer decides later, takes the place of these. */
    public static void put(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        if (!isFile(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** Scripts, styles, fonts and pictures: the same for everybody, and kept by browsers. */
    private static boolean isFile(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/resources/")
                || path.equals("/favicon.ico");
    }
}
