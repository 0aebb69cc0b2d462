package io.fourline.shared.rest.openapi;

import io.fourline.shared.rest.json.Json;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives the description of the interface to those who are signed in; every JSON document is a YAML document too. */
@WebServlet({"/openapi", "/openapi/*"})
public class DescriptionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Interface described;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json");
        response.getOutputStream().write(Json.bytes(described.document()));
    }
}
