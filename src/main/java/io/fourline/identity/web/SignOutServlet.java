package io.fourline.identity.web;

import io.fourline.shared.web.Redirect;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leaving the desk, from every page, whatever became of that page's state. Another site cannot make a browser leave. */
@WebServlet(Doors.SIGN_OUT_PATH)
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Sessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String from = request.getHeader("Sec-Fetch-Site");
        if (from == null || from.equals("same-origin") || from.equals("none")) {
            sessions.end(request);
        }
        Redirect.to(request, response, request.getContextPath() + Doors.SIGN_IN_PAGE);
    }
}
