package io.fourline.identity.web;

import io.fourline.shared.error.Unauthenticated;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells those whom the {@link DeskAuthenticationMechanism} does not let in. The mechanism itself could, but it is asked
 * before all filters, and its answers would lack the headers that every answer carries. A request that nobody has looked
 * at does not get in either.
 */
public class DoorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Refusal refusal = Refusal.of(request);
        if (refusal != null) {
            refusal.answer(request, response);
        } else if (request.getUserPrincipal() == null && !Doors.of(request).isForEverybody()) {
            Refusal.withReason(new Unauthenticated("signInRequired"), Refusal.BEARER)
                    .answer(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
