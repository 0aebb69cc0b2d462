package io.fourline.incident.web;

import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Where the search field leads: a number straight to its ticket, words to the list of all incidents that hold them. */
@Named
@RequestScoped
public class SearchView {

    @Inject
    HttpServletRequest request;

    public String go() {
        String typed = request.getParameter("q");
        String asked = TicketNumberTyped.completed(typed == null ? "" : typed);
        if (TicketNumber.INCIDENT.matches(asked)) {
            return TicketAct.page(asked);
        }
        return QueueAddress.of(name -> switch (name) {
                    case "q" -> typed;
                    case "open" -> QueueAddress.ANY;
                    default -> null;
                })
                .redirect();
    }
}
