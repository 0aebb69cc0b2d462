package io.fourline.identity.rest;

import io.fourline.identity.Tokens;
import io.fourline.identity.web.CurrentToken;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.json.Range;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.ByPassword;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** Signing in for programs: a token for a name and a password, and giving it back. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    /** @param name what the token is for; names need not be unique */
    public record TokenRequest(
            @Text(TextRule.NAME) String name,
            @Range(min = 1, max = 365) int days) {}

    /** The token is told this once. */
    public record TokenAnswer(String token, Instant expiresAt) {}

    @Inject
    Tokens tokens;

    @Context
    HttpServletRequest request;

    @POST
    @Once
    @Says("Makes a token for a name and a password.")
    @ByPassword
    @Answer(value = TokenAnswer.class, status = 201)
    public Response create(TokenRequest body) {
        Tokens.NewToken made = tokens.create(new Tokens.CreateToken(body.name(), body.days()));
        return Answers.created(new TokenAnswer(made.token(), made.expiresAt()), "tokens", made.id());
    }

    @DELETE
    @Path("current")
    @Says("Gives the token of this request back.")
    public void revoke() {
        tokens.revoke(CurrentToken.idOf(request).orElseThrow(() -> new NotFound("token", "current")));
    }
}
