package io.fourline.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The token with which this request came. */
public final class CurrentToken {

    static final String KEY = "io.fourline.token";

    private CurrentToken() {}

    /** The token's id; nothing when the request came otherwise. */
    public static Optional<String> idOf(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(KEY));
    }
}
