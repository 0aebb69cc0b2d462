package io.fourline.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends a browser to another page of the desk, in answer to a plain or an Ajax request. */
public final class Redirect {

    private static final String PARTIAL = "partial/ajax";

    private Redirect() {}

    /**
     * To another page. The address is a path and not a whole URL, because a whole one would be made from the Host header,
     * which anybody may write.
     */
    public static void to(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (PARTIAL.equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getOutputStream()
                    .write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                                    + path.replace("&", "&amp;")
                                            .replace("\"", "&quot;")
                                            .replace("<", "&lt;")
                                    + "\"/></partial-response>")
                            .getBytes(StandardCharsets.UTF_8));
        } else {
            response.setStatus(
                    "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())
                            ? HttpServletResponse.SC_FOUND
                            : HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", path);
        }
        response.flushBuffer();
    }
}
