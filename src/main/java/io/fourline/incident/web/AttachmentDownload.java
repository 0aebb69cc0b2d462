package io.fourline.incident.web;

import io.fourline.incident.IncidentAttachments;
import io.fourline.ticket.OpenedFile;
import io.fourline.ticket.web.FileDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Files of incidents. */
@WebServlet("/incidents/attachments/*")
public class AttachmentDownload extends FileDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient IncidentAttachments attachments;

    @Override
    protected OpenedFile open(String number, String id) {
        return attachments.open(number, id);
    }
}
