package io.fourline.change.web;

import io.fourline.ticket.AttachToTicket;
import io.fourline.ticket.CommentOnTicket;
import io.fourline.ticket.TicketAttachments;
import io.fourline.ticket.TicketConversation;
import io.fourline.ticket.Visibility;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The box in which people talk about a change, with its files. */
@Named
@RequestScoped
public class ChangeTalk {

    @Inject
    TicketConversation conversation;

    @Inject
    TicketAttachments attachments;

    @Inject
    ChangeForm form;

    private String text;
    private List<Part> files = List.of();

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
            conversation.comment(new CommentOnTicket(form.number(), null, text, Visibility.INTERNAL));
        }
        return form.done("comment");
    }

    private void attach(Part file) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            attachments.attach(
                    new AttachToTicket(form.number(), null, file.getSubmittedFileName(), Visibility.INTERNAL, bytes));
        }
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
}
