package io.fourline.change.rest;

import io.fourline.change.RiskAdministration;
import io.fourline.change.RiskLevel;
import io.fourline.change.model.RiskQuestion;
import io.fourline.change.model.RiskTable;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Versions;
import io.fourline.shared.rest.json.Range;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
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
import java.util.List;

/** The questions that risk is scored by; always the whole table. */
@Once
@ApplicationScoped
@Path("/changes/risk")
@Produces(MediaType.APPLICATION_JSON)
public class RiskResource {

    /** A question with its answers. */
    public record Question(
            String key,
            @Text(TextRule.TITLE) String text,
            @Range(min = 1, max = 100) int weight,
            List<Option> options) {}

    /** An answer and what it brings. */
    public record Option(
            String key,
            @Text(TextRule.TITLE) String text,
            @Range(min = 0, max = 100) int points) {}

    /** A level and the score it begins at. */
    public record Level(
            RiskLevel level, @Range(min = 0, max = 100) int from) {}

    /** All questions and levels. */
    public record TableBody(List<Question> questions, List<Level> levels) {

        RiskTable table() {
            return new RiskTable(
                    questions.stream().map(RiskResource::question).toList(),
                    levels.stream()
                            .map(level -> new RiskTable.Level(level.level(), level.from()))
                            .toList());
        }
    }

    /** The table as callers get it. */
    public record TableView(List<RiskQuestion> questions, List<RiskTable.Level> levels, int version) {}

    @Inject
    RiskAdministration administration;

    @GET
    @Says("The questions about risk, what each answer weighs, and the score each level begins at.")
    @Answer(TableView.class)
    public Response read() {
        return ok(administration.table());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Replaces the questions; changes scored before keep their calculation.")
    @Answer(TableView.class)
    public Response edit(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TableBody body) {
        Versions versions = Versions.ifMatch(ifMatch);
        Integer expected = versions.any()
                ? null
                : Integer.valueOf(versions.expected(administration.table().version()));
        return ok(administration.edit(body.table(), expected));
    }

    private static RiskQuestion question(Question body) {
        return new RiskQuestion(
                body.key(),
                body.text(),
                body.weight(),
                body.options().stream()
                        .map(option -> new RiskQuestion.Option(option.key(), option.text(), option.points()))
                        .toList());
    }

    private static Response ok(RiskAdministration.Versioned table) {
        return Answers.ok(
                new TableView(table.table().questions(), table.table().levels(), table.version()), table.version());
    }
}
