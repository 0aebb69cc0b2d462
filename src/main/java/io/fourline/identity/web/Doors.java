package io.fourline.identity.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which door a request comes to, by its path alone. Whatever is not named here is for signed-in people: nothing is open
 * by oversight.
 */
enum Doors {
    /** Open to everybody: what the sign-in page is made of, the health of the desk, and what opens by a secret address. */
    OPEN,
    /** The sign-in page: open, and no less so for those who are signed in already. */
    SIGN_IN,
    /** Getting a token for a name and a password. */
    TOKEN_ISSUE,
    /** The REST interface: tokens only, because a browser sends a cookie without being asked. */
    REST,
    /** Figures of the running desk, for administrators. */
    METRICS,
    /** What programs read but people may look at: token or session. */
    DESCRIPTION,
    /** Where a person with a one-time password chooses another one. */
    CHOOSING,
    /** Where a person leaves. */
    SIGN_OUT,
    /** Everything else. */
    PAGE;

    static final String SIGN_IN_PAGE = "/sign-in.xhtml";
    static final String CHOOSE_PAGE = "/choose-password.xhtml";

    static final String SIGN_OUT_PATH = "/sign-out";

    /** Calendar programs know a secret address and nothing else. */
    private static final String FEEDS = "/calendar-feeds";

    /** Whoever was sent a link by mail votes by its key alone. */
    private static final String VOTE = "/changes/vote.xhtml";

    private static final String API = "/api";
    private static final String TOKENS = "/api/v1/tokens";

    static Doors of(HttpServletRequest request) {
        String inside = request.getPathInfo();
        return of(request.getMethod(), inside == null ? request.getServletPath() : request.getServletPath() + inside);
    }

    static Doors of(String method, String path) {
        if (isUnder(path, "/jakarta.faces.resource")
                || isUnder(path, "/health")
                || isUnder(path, FEEDS)
                || VOTE.equals(path)
                || "/favicon.ico".equals(path)) {
            return OPEN;
        }
        if (SIGN_IN_PAGE.equals(path)) {
            return SIGN_IN;
        }
        if (isUnder(path, API)) {
            return "POST".equals(method) && TOKENS.equals(withoutSlash(path)) ? TOKEN_ISSUE : REST;
        }
        if (isUnder(path, "/metrics")) {
            return METRICS;
        }
        if (isUnder(path, "/openapi")) {
            return DESCRIPTION;
        }
        if (SIGN_OUT_PATH.equals(path)) {
            return SIGN_OUT;
        }
        return CHOOSE_PAGE.equals(path) ? CHOOSING : PAGE;
    }

    /** Whether programs come here, who want a status and no page to sign in at. */
    boolean isForPrograms() {
        return this == REST || this == TOKEN_ISSUE || this == METRICS || this == DESCRIPTION;
    }

    /** Whether nobody has to be signed in. */
    boolean isForEverybody() {
        return this == OPEN || this == SIGN_IN || this == SIGN_OUT;
    }

    /** Whether somebody who still has a one-time password may come here. */
    boolean isForNewcomers() {
        return this == CHOOSING || isForEverybody();
    }

    private static boolean isUnder(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
