package io.fourline.knowledge.rest;

import io.fourline.knowledge.ArticleFiles;
import io.fourline.knowledge.ArticleFiles.Attached;
import io.fourline.knowledge.ArticleRecord;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.ticket.AttachmentRecord;
import io.fourline.ticket.OpenedFile;
import io.fourline.ticket.rest.AttachmentUpload;
import io.fourline.ticket.rest.UploadParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The files of an article. */
@Once
@ApplicationScoped
@Path("/articles/{number}/attachments")
public class ArticleFilesResource {

    @Inject
    ArticleFiles files;

    @Inject
    ExpectedArticle expected;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Says("The files the caller gets with the article, oldest first.")
    public Page<AttachmentRecord> list(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "attachments " + number);
        return Page.cut(files.list(number), page);
    }

    @POST
    @AttachmentUpload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Says("Gives a file of at most 100 MB with the article; readers get it with the next version.")
    @Answer(value = AttachmentRecord.class, status = 201)
    public Response attach(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            List<EntityPart> parts) {
        UploadParts upload = UploadParts.read(parts);
        Attached attached = files.attach(number, expected.of(number, ifMatch), upload.fileName(), upload.bytes());
        AttachmentRecord kept = attached.attachment();
        return Answers.created(kept, attached.version(), "articles", number, "attachments", kept.id());
    }

    @DELETE
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Says("Takes a file out of the next version; versions keep those they were published with.")
    @Answer(ArticleView.class)
    public Response detach(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        ArticleRecord now = files.detach(number, expected.of(number, ifMatch), id);
        return Answers.ok(ArticleView.of(now), now.version());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    @Says("The bytes of a file.")
    @Answer
    public Response open(@PathParam("number") String number, @PathParam("id") String id) {
        OpenedFile file = files.open(number, id);
        StreamingOutput bytes = out -> file.bytes().writeTo(out);
        Response.ResponseBuilder answer = Response.ok(bytes);
        file.attachment().headers().forEach(answer::header);
        return answer.build();
    }
}
