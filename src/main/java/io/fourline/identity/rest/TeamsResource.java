package io.fourline.identity.rest;

import io.fourline.identity.Directory;
import io.fourline.identity.Teams;
import io.fourline.identity.Teams.CreateTeam;
import io.fourline.identity.Teams.EditTeam;
import io.fourline.identity.Teams.TeamView;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.RegisterRequest;
import io.fourline.shared.rest.Versions;
import io.fourline.shared.rest.json.JsonBodyReader;
import io.fourline.shared.rest.json.Patch;
import io.fourline.shared.rest.json.Range;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The teams of the four lines; everybody at the desk reads them, administrators keep them. */
@Once
@ApplicationScoped
@Path("/teams")
@Produces(MediaType.APPLICATION_JSON)
public class TeamsResource {

    /** A team under a code that is not taken; its line is its own for good. */
    public record NewTeam(
            String code,
            String name,
            @Range(min = 1, max = 4) int line) {}

    /** A merge patch of a team. */
    public record TeamPatch(Patch<String> name, Patch<Boolean> active) {}

    /** @param members account names of who works in it, in order */
    public record TeamRecord(String code, String name, int line, boolean active, List<String> members, int version) {}

    @Inject
    Teams teams;

    @Inject
    Directory directory;

    @GET
    @Filter(name = "q", says = "Part of a code or name.")
    @Filter(name = "active", type = Boolean.class)
    @Says("The teams, by code.")
    public Page<TeamRecord> list(@Context UriInfo uri) {
        return RegisterRequest.read(uri, "teams")
                .of(teams::page, TeamView::code)
                .map(this::record);
    }

    @GET
    @Path("{code}")
    @Says("One team.")
    @Answer(TeamRecord.class)
    public Response read(@PathParam("code") String code) {
        TeamView team = teams.team(code);
        return Answers.ok(record(team), team.version());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Adds a team.")
    @Answer(value = TeamRecord.class, status = 201)
    public Response create(NewTeam body) {
        TeamView made = teams.create(new CreateTeam(body.code(), body.name(), body.line()));
        return Answers.created(record(made), made.version(), "teams", made.code());
    }

    @PATCH
    @Path("{code}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Says("Renames a team, or takes it in or out of use.")
    @Answer(TeamRecord.class)
    public Response edit(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TeamPatch patch) {
        TeamView present = teams.team(code);
        TeamView edited = teams.edit(new EditTeam(
                code,
                patch.name().orElse(present::name),
                patch.active().orElse(present::active),
                Versions.ifMatch(ifMatch).expected(present.version())));
        return Answers.ok(record(edited), edited.version());
    }

    private TeamRecord record(TeamView team) {
        return new TeamRecord(
                team.code(), team.name(), team.line(), team.active(), directory.members(team.code()), team.version());
    }
}
