package io.fourline.incident.web;

import io.fourline.identity.Acting;
import io.fourline.incident.AttachToIncident;
import io.fourline.incident.CommentOnIncident;
import io.fourline.incident.IncidentAttachments;
import io.fourline.incident.IncidentConversation;
import io.fourline.incident.LinkIncident;
import io.fourline.incident.SolutionSource.Solution;
import io.fourline.incident.Solutions;
import io.fourline.incident.UnlinkIncident;
import io.fourline.incident.WatchIncident;
import io.fourline.ticket.LinkKind;
import io.fourline.ticket.Visibility;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** The reply box with its files, the links, and who is told. */
@Named
@RequestScoped
public class IncidentTalk {

    @Inject
    IncidentConversation conversation;

    @Inject
    IncidentAttachments attachments;

    @Inject
    IncidentView view;

    @Inject
    Acting acting;

    @Inject
    TicketAct act;

    @Inject
    Solutions solutions;

    private Visibility visibility = Visibility.PUBLIC;
    private String text;
    private List<Part> files = List.of();
    private LinkKind kind = LinkKind.RELATED;
    private String other;
    private String watcher;

    @PostConstruct
    void prepare() {
        visibility = view.isInternal() ? Visibility.INTERNAL : Visibility.PUBLIC;
        if (view.getDialog() == null) {
            solutions.of(act.parameter("from")).ifPresent(this::tell);
        }
    }

    private void tell(Solution solution) {
        visibility = Visibility.PUBLIC;
        text = solution.text();
    }

    /** Gives the files, then says the text: what is refused leaves the text in the box. */
    public String say() throws IOException {
        boolean withFiles = false;
        for (Part file : files) {
            if (file.getSize() > 0) {
                attach(file);
                withFiles = true;
            }
        }
        if (text != null || !withFiles) {
            conversation.comment(new CommentOnIncident(act.number(), null, text, visibility));
        }
        return act.done("incident.done.say." + visibility, act.number());
    }

    private void attach(Part file) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            attachments.attach(
                    new AttachToIncident(act.number(), null, file.getSubmittedFileName(), visibility, bytes));
        }
    }

    public String link() {
        String number = other == null ? null : other.strip().toUpperCase(Locale.ROOT);
        conversation.link(new LinkIncident(act.number(), act.version(), kind, number));
        return act.done("incident.done.link", act.number(), number);
    }

    public String unlink(long id) {
        conversation.unlink(new UnlinkIncident(act.number(), null, id));
        return act.done("incident.done.unlink");
    }

    public String watch() {
        return watch(acting.caller().name(), true);
    }

    public String unwatch() {
        return watch(acting.caller().name(), false);
    }

    public String addWatcher() {
        return watcher == null ? act.done("incident.done.nobody") : watch(watcher.strip(), true);
    }

    private String watch(String account, boolean watching) {
        conversation.watch(new WatchIncident(act.number(), null, account, watching));
        return act.done(watching ? "incident.done.watch" : "incident.done.unwatch");
    }

    public LinkKind[] getKinds() {
        return LinkKind.values();
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
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

    public LinkKind getKind() {
        return kind;
    }

    public void setKind(LinkKind kind) {
        this.kind = kind;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getWatcher() {
        return watcher;
    }

    public void setWatcher(String watcher) {
        this.watcher = watcher;
    }
}
