package io.fourline.shared.rest;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.rest.json.Json;
import io.fourline.shared.rest.problem.Kind;
import io.fourline.shared.rest.problem.Problem;
import io.fourline.shared.rest.problem.Problems;
import io.fourline.shared.text.Words;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Stands before the interface: refuses addresses that cannot be read, and reads what a refused caller is still sending, so
 * that the answer reaches them.
 */
@WebFilter(filterName = "requestGate", urlPatterns = DeskApplication.BASE + "/*")
public class RequestGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern MEDIA_TYPE = Pattern.compile("\\s*" + TOKEN + "/" + TOKEN + "\\s*(;.*)?");

    private final transient Problems problems = new Problems(Words.loaded().in(Locale.ENGLISH));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            RequestAddress.check("path", request.getRequestURI());
            RequestAddress.check("query", request.getQueryString());
            if (isMediaType(request.getContentType())) {
                chain.doFilter(new KeptOpen(request), response);
            } else {
                refuse(response, problems.of(Kind.UNSUPPORTED_MEDIA_TYPE, Kind.UNSUPPORTED_MEDIA_TYPE.status()));
            }
        } catch (InvalidInput e) {
            refuse(response, problems.of(e));
        } finally {
            BodyLimit.drop(request.getInputStream());
        }
    }

    // A type that cannot be read makes the server answer in its own words.
    private static boolean isMediaType(String type) {
        return type == null || MEDIA_TYPE.matcher(type).matches();
    }

    private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(Json.bytes(problem));
    }

    /** The request with a body that stays open when its reader closes it. */
    private static final class KeptOpen extends HttpServletRequestWrapper {

        private ServletInputStream body;

        KeptOpen(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body == null) {
                body = new UnclosedBody(super.getInputStream());
            }
            return body;
        }
    }
}
