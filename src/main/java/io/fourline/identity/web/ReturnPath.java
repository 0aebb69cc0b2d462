package io.fourline.identity.web;

import io.fourline.shared.web.PagePath;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a person wanted to go before signing in: always a path within the desk, never another site. */
public final class ReturnPath {

    private static final String START = "/";

    private ReturnPath() {}

    /** The sign-in page's address, with the page that was asked for as its parameter. */
    static String signInFor(HttpServletRequest request) {
        String context = request.getContextPath();
        String path = safe(PagePath.of(request).substring(context.length()));
        return context
                + Doors.SIGN_IN_PAGE
                + (START.equals(path) ? "" : "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    /** The path itself when it leads into the desk, else the start page. */
    public static String safe(String wanted) {
        boolean intoTheDesk = PagePath.isLocal(wanted) && !wanted.startsWith(Doors.SIGN_IN_PAGE);
        return intoTheDesk ? wanted : START;
    }
}
