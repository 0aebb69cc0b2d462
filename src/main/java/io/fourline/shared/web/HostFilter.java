package io.fourline.shared.web;

import io.fourline.shared.config.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses requests that name a host this desk does not go by: links and redirects are built from that name, and a
 * foreign one points at a forged or rebound address. Health stays open to probes that know only an address.
 */
public class HostFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int MISDIRECTED = 421;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith("/health") || settings.accepts(host(request))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(MISDIRECTED);
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().println("This desk does not go by that name; its operator lists the names in desk.hosts.");
    }

    private static String host(HttpServletRequest request) {
        String name = request.getServerName();
        return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
    }
}
