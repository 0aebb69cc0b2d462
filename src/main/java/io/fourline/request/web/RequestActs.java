package io.fourline.request.web;

import io.fourline.incident.CancelIncident;
import io.fourline.incident.CloseIncident;
import io.fourline.incident.IncidentResolution;
import io.fourline.incident.ReopenIncident;
import io.fourline.incident.Solutions;
import io.fourline.request.Requests;
import io.fourline.shared.web.PageNotice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;

/** What whoever asked does next: answer, confirm, say that it is not fixed, or take it back. */
@Named
@RequestScoped
public class RequestActs {

    @Inject
    Requests requests;

    @Inject
    IncidentResolution resolution;

    @Inject
    Solutions solutions;

    @Inject
    PageNotice notice;

    @Inject
    HttpServletRequest request;

    private String text;
    private List<Part> files = List.of();
    private Integer satisfaction;
    private String comment;
    private String reason;

    public String answer() {
        requests.answer(number(), text, SentFiles.of(files));
        return done("requests.done.answer");
    }

    public String confirm() {
        resolution.close(new CloseIncident(number(), null, satisfaction, comment));
        return done("requests.done.confirm");
    }

    /** Confirms from the list, in one click. */
    public String confirmListed() {
        resolution.close(new CloseIncident(request.getParameter("confirm"), null, null, null));
        notice.doneBeforeLeaving("requests.done.confirm");
        return "/requests/index.xhtml?faces-redirect=true";
    }

    /** What was found while it was typed has helped: nothing is asked, and the article's use is counted. */
    public String helped() {
        solutions.helped(request.getParameter("helped"));
        notice.doneBeforeLeaving("requests.done.helped");
        return "/requests/index.xhtml?faces-redirect=true";
    }

    public String reopen() {
        resolution.reopen(new ReopenIncident(number(), null, reason));
        return done("requests.done.reopen");
    }

    public String cancel() {
        resolution.cancel(new CancelIncident(number(), null, reason));
        return done("requests.done.cancel");
    }

    private String number() {
        return request.getParameter("number");
    }

    private String done(String key) {
        notice.doneBeforeLeaving(key);
        return "/requests/request.xhtml?number=" + number() + "&faces-redirect=true";
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files == null ? List.of() : files;
    }

    public Integer getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(Integer satisfaction) {
        this.satisfaction = satisfaction;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
