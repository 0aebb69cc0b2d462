package io.fourline.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** Paths within the desk, as links and redirects may use them: never another site, whatever was sent. */
public final class PagePath {

    private static final int LONGEST = 2_000;

    private PagePath() {}

    /** The page that a person looked at when the request was made, with its parameters; {@code /} when it is not known. */
    public static String of(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = "GET".equals(request.getMethod()) ? request.getQueryString() : parametersShown(request, path);
        String page = query == null ? path : path + "?" + query;
        return isLocal(page) ? page : request.getContextPath() + "/";
    }

    /** Whether this leads to a page of the desk and nowhere else. */
    public static boolean isLocal(String path) {
        if (path == null || !path.startsWith("/") || path.startsWith("//") || path.length() > LONGEST) {
            return false;
        }
        if (path.chars().anyMatch(c -> c == '\\' || c <= ' ' || c == 0x7F)) {
            return false;
        }
        URI uri = parsed(path);
        return uri != null
                && uri.getScheme() == null
                && uri.getRawAuthority() == null
                && uri.getRawPath().equals(uri.normalize().getRawPath());
    }

    /** A form posts without the page's parameters; the browser names the page it came from. */
    private static String parametersShown(HttpServletRequest request, String path) {
        URI from = parsed(request.getHeader("Referer"));
        return from != null && path.equals(from.getRawPath()) ? from.getRawQuery() : null;
    }

    private static URI parsed(String text) {
        try {
            return text == null ? null : new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
