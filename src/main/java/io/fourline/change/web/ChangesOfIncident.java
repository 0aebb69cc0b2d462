package io.fourline.change.web;

import io.fourline.change.ChangeReading;
import io.fourline.change.ChangeRecord;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What caused an incident: the changes of which somebody has said so, beside the incident that the address names. */
@Named
@RequestScoped
public class ChangesOfIncident {

    @Inject
    ChangeReading reading;

    @Inject
    HttpServletRequest request;

    private List<ChangeRecord> rows;

    @PostConstruct
    void read() {
        rows = reading.thatCaused(String.valueOf(request.getParameter("number")));
    }

    public List<ChangeRecord> getRows() {
        return rows;
    }
}
