package io.fourline.ticket.rest;

import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Versions;
import io.fourline.shared.rest.json.Range;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.Checks;
import io.fourline.ticket.Impact;
import io.fourline.ticket.PriorityAdministration;
import io.fourline.ticket.PriorityAdministration.Matrix;
import io.fourline.ticket.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which priority impact and urgency give; always the whole matrix. */
@ApplicationScoped
@Path("/priorities")
@Produces(MediaType.APPLICATION_JSON)
public class PrioritiesResource {

    /** One cell of the matrix. */
    public record Cell(
            Impact impact,
            Urgency urgency,
            @Range(min = 1, max = 5) int priority) {}

    /** All of its cells, each once. */
    public record MatrixBody(List<Cell> cells) {}

    /** The matrix as callers get it. */
    public record MatrixView(List<Cell> cells, int version) {}

    @Inject
    PriorityAdministration administration;

    @GET
    @Says("Which impact and urgency make which priority.")
    @Answer(MatrixView.class)
    public Response read() {
        return answer(administration.matrix());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Replaces the whole matrix.")
    @Answer(MatrixView.class)
    public Response edit(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MatrixBody body) {
        Map<Impact, Map<Urgency, Integer>> cells = new EnumMap<>(Impact.class);
        Checks checks = new Checks();
        for (int i = 0; i < body.cells().size(); i++) {
            Cell cell = body.cells().get(i);
            Integer twice = cells.computeIfAbsent(cell.impact(), impact -> new EnumMap<>(Urgency.class))
                    .put(cell.urgency(), cell.priority());
            checks.that(twice == null, "cells[" + i + "]", "repeated");
        }
        checks.done();
        int present = administration.matrix().version();
        return answer(
                administration.edit(new Matrix(cells, Versions.ifMatch(ifMatch).expected(present))));
    }

    private static Response answer(Matrix matrix) {
        List<Cell> cells = new ArrayList<>();
        matrix.cells()
                .forEach((impact, row) ->
                        row.forEach((urgency, priority) -> cells.add(new Cell(impact, urgency, priority))));
        return Answers.ok(new MatrixView(cells, matrix.version()), matrix.version());
    }
}
