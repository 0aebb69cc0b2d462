package io.fourline.incident.rest;

import io.fourline.incident.AttachToIncident;
import io.fourline.incident.IncidentAttachments;
import io.fourline.incident.IncidentAttachments.Attached;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.ticket.AttachmentRecord;
import io.fourline.ticket.OpenedFile;
import io.fourline.ticket.rest.AttachmentPages;
import io.fourline.ticket.rest.AttachmentUpload;
import io.fourline.ticket.rest.UploadParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The files given with an incident. */
@Once
@ApplicationScoped
@Path("/incidents/{number}/attachments")
public class IncidentAttachmentsResource {

    @Inject
    IncidentAttachments attachments;

    @Inject
    ExpectedVersion expected;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Says("The files given with the incident, oldest first.")
    public Page<AttachmentRecord> list(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "attachments " + number);
        return AttachmentPages.read(page, after -> attachments.list(number, after, page.limit()));
    }

    @POST
    @AttachmentUpload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Says("Gives a file of at most 100 MB with the incident.")
    @Answer(value = AttachmentRecord.class, status = 201)
    public Response attach(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            List<EntityPart> parts) {
        UploadParts upload = UploadParts.read(parts);
        Attached attached = attachments.attach(new AttachToIncident(
                number, expected.of(number, ifMatch), upload.fileName(), upload.visibility(), upload.bytes()));
        AttachmentRecord kept = attached.attachment();
        return Answers.created(kept, attached.incident().version(), "incidents", number, "attachments", kept.id());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    @Says("The bytes of a file.")
    @Answer
    public Response open(@PathParam("number") String number, @PathParam("id") String id) {
        OpenedFile file = attachments.open(number, id);
        StreamingOutput bytes = out -> file.bytes().writeTo(out);
        Response.ResponseBuilder answer = Response.ok(bytes);
        file.attachment().headers().forEach(answer::header);
        return answer.build();
    }
}
