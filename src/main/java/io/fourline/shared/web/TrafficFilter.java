package io.fourline.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets requests that have begun finish while the desk stops, and sends new ones away with 503. */
public class TrafficFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Traffic traffic;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        traffic.begin();
        try {
            if (traffic.isClosed()) {
                response.setHeader("Connection", "close");
                response.setHeader("Retry-After", "10");
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            traffic.end();
        }
    }
}
