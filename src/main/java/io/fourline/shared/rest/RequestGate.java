package io.fourline.shared.rest;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.rest.json.Json;
import io.fourline.shared.rest.problem.Problem;
import io.fourline.shared.rest.problem.Problems;
import io.fourline.shared.text.Words;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Stands before the interface: refuses addresses that cannot be read, and reads what a refused caller is still sending, so
 * that the answer reaches them.
 */
@WebFilter(filterName = "requestGate", urlPatterns = DeskApplication.BASE + "/*")
public class RequestGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            RequestAddress.check("path", request.getRequestURI());
            RequestAddress.check("query", request.getQueryString());
            chain.doFilter(request, response);
        } catch (InvalidInput e) {
            refuse(response, new Problems(Words.loaded().in(Locale.ENGLISH)).of(e));
        } finally {
            BodyLimit.drop(request.getInputStream());
        }
    }

    private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(Json.bytes(problem));
    }
}
