package io.fourline.ticket.web;

import io.fourline.ticket.AttachToTicket;
import io.fourline.ticket.CommentOnTicket;
import io.fourline.ticket.TicketAttachments;
import io.fourline.ticket.TicketConversation;
import io.fourline.ticket.Visibility;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The box in which the desk's people talk about a problem or a change, with its files. */
public abstract class TalkBox {

    @Inject
    TicketConversation conversation;

    @Inject
    TicketAttachments attachments;

    private String text;
    private List<Part> files = List.of();

    /** Number of the ticket on whose page it stands. */
    protected abstract String number();

    /** Where to go once something has been said. */
    protected abstract String done();

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
            conversation.comment(new CommentOnTicket(number(), null, text, Visibility.INTERNAL));
        }
        return done();
    }

    private void attach(Part file) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            attachments.attach(
                    new AttachToTicket(number(), null, file.getSubmittedFileName(), Visibility.INTERNAL, bytes));
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
