package io.fourline.request.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.shared.web.Redirect;
import io.fourline.ticket.TicketNumber;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads those who only ask for help from the desk's pages of an incident to their own, wherever the link came from. */
@WebFilter({"/incidents/incident.xhtml", "/incidents/queue.xhtml"})
public class RequesterFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Acting acting;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (acting.isSignedIn() && acting.caller().roles().stream().allMatch(role -> role == Role.REQUESTER)) {
            String number = request.getParameter("number");
            String page = TicketNumber.INCIDENT.matches(number)
                    ? "/requests/request.xhtml?number=" + number
                    : "/requests/index.xhtml";
            Redirect.to(request, response, request.getContextPath() + page);
        } else {
            chain.doFilter(request, response);
        }
    }
}
