package io.fourline.ticket.web;

import io.fourline.ticket.OpenedFile;
import io.fourline.ticket.TicketAttachments;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Files of problems and changes. */
@WebServlet("/tickets/files/*")
public class TicketFile extends FileDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TicketAttachments attachments;

    @Override
    protected OpenedFile open(String number, String id) {
        return attachments.open(number, id);
    }
}
