package io.fourline.terms.rest;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.Words;
import io.fourline.sla.Measured;
import io.fourline.terms.TermsInspection;
import io.fourline.terms.TermsReading;
import io.fourline.terms.TermsSelection;
import io.fourline.terms.TermsSelection.Chosen;
import io.fourline.terms.TermsSelection.Criteria;
import io.fourline.terms.TermsWords;
import io.fourline.terms.rest.TermsAnswer.CheckAnswer;
import io.fourline.terms.rest.TermsAnswer.DifferencesAnswer;
import io.fourline.terms.rest.TermsAnswer.SelectionAnswer;
import io.fourline.terms.rest.TermsAnswer.VersionAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What can be asked of terms: their check, their versions, and which of them a ticket would get. */
@ApplicationScoped
@Path("/terms")
@Produces(MediaType.APPLICATION_JSON)
public class TermsViewsResource {

    @Inject
    TermsReading reading;

    @Inject
    TermsInspection inspection;

    @Inject
    TermsSelection selection;

    @Inject
    Directory directory;

    @Inject
    Catalog catalog;

    @Inject
    Acting acting;

    @GET
    @Path("{code}/check")
    @Says("What stands against the draft, or against the latest version where there is none.")
    public CheckAnswer check(@PathParam("code") String code) {
        String calendar = reading.terms(code).plan().calendar();
        return CheckAnswer.of(reading.check(code), words(inspection.dayLength(calendar)));
    }

    @GET
    @Path("{code}/versions/{label}")
    @Says("A published version.")
    public VersionAnswer version(@PathParam("code") String code, @PathParam("label") String label) {
        return VersionAnswer.of(reading.version(code, label));
    }

    @GET
    @Path("{code}/versions/{label}/differences")
    @Says("In what a version differs from another one of the same terms.")
    public DifferencesAnswer differences(
            @PathParam("code") String code, @PathParam("label") String label, @Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Optional<String> with = query.text("with");
        query.required("with", with);
        query.done();
        return new DifferencesAnswer(label, with.orElseThrow(), reading.differences(code, label, with.orElseThrow()));
    }

    @GET
    @Path("selection")
    @Says("The terms that a ticket opened at an instant gets, and why.")
    public SelectionAnswer select(@Context UriInfo uri) {
        acting.caller().requireDesk();
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Optional<Integer> priority = query.integer("priority", 1, 5);
        query.required("priority", priority);
        Criteria criteria = new Criteria(
                query.constant("tickets", Measured.class).orElse(Measured.INCIDENT),
                query.text("organisation").orElse(null),
                query.text("service").orElse(null),
                query.text("category").orElse(null),
                priority.orElse(1),
                query.bool("vip").orElse(false));
        Instant at = query.instant("at").orElse(acting.now());
        query.done();
        return selection
                .select(criteria, at)
                .map(chosen -> answer(chosen, criteria))
                .orElseGet(this::none);
    }

    private SelectionAnswer answer(Chosen chosen, Criteria criteria) {
        return new SelectionAnswer(
                chosen.pin().terms(),
                chosen.name(),
                chosen.pin().calendars(),
                chosen.matchedBy(),
                chosen.nextBest() == null ? null : chosen.nextBest().terms(),
                words(0).why(chosen, criteria, this::named));
    }

    private SelectionAnswer none() {
        String text = Words.loaded().in(language()).of("terms.why.none");
        return new SelectionAnswer(null, null, Map.of(), List.of(), null, text);
    }

    private String named(String criterion, String code) {
        return switch (criterion) {
            case "organisation" ->
                directory
                        .organisation(code)
                        .map(Directory.OrganisationEntry::name)
                        .orElse(code);
            case "service" -> catalog.serviceName(code);
            default -> catalog.category(code).map(Catalog.Named::name).orElse(code);
        };
    }

    private TermsWords words(int day) {
        return new TermsWords(Words.loaded().in(language()), day);
    }

    private Locale language() {
        return Locale.forLanguageTag(acting.caller().language());
    }
}
