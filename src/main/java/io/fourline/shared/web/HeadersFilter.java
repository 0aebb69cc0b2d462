package io.fourline.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Puts the {@link AnswerHeaders} on every answer that passes the filters, error pages included. */
public class HeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AnswerHeaders.put(request, response);
        chain.doFilter(request, new OnePolicy(response));
    }

    /** Pages add a policy with their nonce; beside ours it would forbid what it allows, so it takes its place. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(AnswerHeaders.POLICY)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
