package io.fourline.major.rest;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.major.MajorRecord;
import io.fourline.major.MajorReport;
import io.fourline.major.MajorReporting;
import io.fourline.major.MajorReview;
import io.fourline.major.ReviewMajor;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.ReaderTime;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** What is learnt from a major incident. */
@ApplicationScoped
@Path("/major-incidents/{number}")
public class MajorReportResource {

    static final String PDF = "application/pdf";

    /** What was learnt; what is left out is taken away. */
    public record Lessons(
            @Omittable @Text(TextRule.DESCRIPTION) String summary,
            @Omittable @Text(TextRule.DESCRIPTION) String rootCause,
            @Omittable @Text(TextRule.DESCRIPTION) String actions) {}

    @Inject
    ExpectedMajor expected;

    @EJB
    MajorReporting reporting;

    @EJB
    MajorReview review;

    @Inject
    Acting acting;

    @GET
    @Path("report")
    @Produces(MediaType.APPLICATION_JSON)
    @Says("The post-incident report: what happened, who was told when, children, clocks.")
    @Answer(MajorReport.class)
    public MajorReport report(@PathParam("number") String number) {
        return reporting.report(number);
    }

    @PUT
    @Path("report")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Says("Writes down what was learnt.")
    @Answer(MajorRecord.class)
    public Response review(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Lessons body) {
        Integer version = expected.of(number, ifMatch);
        return MajorIncidentResource.ok(
                review.review(new ReviewMajor(number, version, body.summary(), body.rootCause(), body.actions())));
    }

    @GET
    @Path("report.pdf")
    @Produces(PDF)
    @Says("The post-incident report on paper.")
    @Answer
    public Response pdf(@PathParam("number") String number) {
        Caller caller = acting.caller();
        Locale language = Locale.forLanguageTag(caller.language());
        ReaderTime time = new ReaderTime(Words.loaded().in(language), caller.zone(), acting.now());
        return Response.ok(reporting.pdf(number, Words.loaded().in(language), time), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + ".pdf\"")
                .build();
    }
}
