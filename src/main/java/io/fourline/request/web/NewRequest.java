package io.fourline.request.web;

import io.fourline.catalog.Catalog;
import io.fourline.incident.OpenIncident;
import io.fourline.request.Requests;
import io.fourline.shared.web.PageNotice;
import io.fourline.ticket.Channel;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** What is wrong, asked in plain words; how many suffer and how soon it hurts become impact and urgency. */
@Named
@RequestScoped
public class NewRequest {

    @Inject
    Requests requests;

    @Inject
    Catalog catalog;

    @Inject
    PageNotice notice;

    private String title;
    private String description;
    private String service;
    private Impact impact = Impact.LOW;
    private Urgency urgency = Urgency.MEDIUM;
    private List<Part> files = List.of();

    public String send() {
        String number = requests.raise(
                new OpenIncident(
                        title,
                        description == null ? "" : description,
                        impact,
                        urgency,
                        service,
                        null,
                        null,
                        Channel.PORTAL,
                        null),
                SentFiles.of(files));
        notice.doneBeforeLeaving("requests.sent", number);
        return "/requests/request.xhtml?number=" + number + "&faces-redirect=true";
    }

    public List<Catalog.ServiceEntry> getServices() {
        return catalog.services();
    }

    public Impact[] getImpacts() {
        return new Impact[] {Impact.LOW, Impact.MEDIUM, Impact.HIGH};
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public Impact getImpact() {
        return impact;
    }

    public void setImpact(Impact impact) {
        this.impact = impact;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files == null ? List.of() : files;
    }
}
