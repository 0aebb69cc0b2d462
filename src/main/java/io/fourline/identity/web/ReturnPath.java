package io.fourline.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a person wanted to go before signing in: always a path within the desk, never another site. */
public final class ReturnPath {

    private static final int LONGEST = 2_000;
    private static final String START = "/";

    private ReturnPath() {}

    /** The sign-in page's address, with the page that was asked for as its parameter. */
    static String signInFor(HttpServletRequest request) {
        String context = request.getContextPath();
        String wanted = request.getRequestURI().substring(context.length());
        if ("GET".equals(request.getMethod()) && request.getQueryString() != null) {
            wanted += "?" + request.getQueryString();
        }
        String path = safe(wanted);
        return context
                + Doors.SIGN_IN_PAGE
                + (START.equals(path) ? "" : "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    /** The path itself when it leads into the desk, else the start page. */
    public static String safe(String wanted) {
        return isLocal(wanted) ? wanted : START;
    }

    private static boolean isLocal(String path) {
        if (path == null || !path.startsWith("/") || path.startsWith("//") || path.length() > LONGEST) {
            return false;
        }
        if (path.chars().anyMatch(c -> c == '\\' || c <= ' ' || c == 0x7F)) {
            return false;
        }
        try {
            URI uri = new URI(path);
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && uri.getRawPath().equals(uri.normalize().getRawPath())
                    && !uri.getRawPath().equals(Doors.SIGN_IN_PAGE);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
