package io.fourline.shared.rest.once;

import io.fourline.shared.rest.json.Json;
import io.fourline.shared.rest.once.store.AnswerRepository;
import io.fourline.shared.rest.once.store.StoredAnswer;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * Does an act once per key: the key is taken, the act done and its answer stored in one transaction, so that a caller who
 * lost the answer to a crash gets it by asking again. Refusals are not stored; the key is free again.
 */
@Stateless
public class FirstAnswers {

    /** How long a first answer is given again. */
    public static final Duration KEPT = Duration.ofHours(24);

    @Inject
    AnswerRepository answers;

    @Inject
    Clock clock;

    public Response perform(Claim claim, Callable<Response> act) throws Exception {
        Instant now = clock.instant();
        if (!isFirst(claim, now)) {
            return again(claim, answers.find(claim.account(), claim.keyHash()));
        }
        Response answer = act.call();
        byte[] body = answer.hasEntity() ? Json.bytes(answer.getEntity()) : new byte[0];
        answers.store(claim.account(), claim.keyHash(), stored(claim, answer, body, now));
        return body.length == 0
                ? answer
                : Response.fromResponse(answer).entity(body).build();
    }

    public int purge() {
        return answers.purge(clock.instant().minus(KEPT));
    }

    private boolean isFirst(Claim claim, Instant now) {
        return answers.claim(claim.account(), claim.keyHash(), claim.fingerprint(), now)
                || answers.release(claim.account(), claim.keyHash(), now.minus(KEPT))
                        && answers.claim(claim.account(), claim.keyHash(), claim.fingerprint(), now);
    }

    private static StoredAnswer stored(Claim claim, Response answer, byte[] body, Instant now) {
        URI location = answer.getLocation();
        EntityTag tag = answer.getEntityTag();
        MediaType type = answer.getMediaType();
        return new StoredAnswer(
                claim.fingerprint(),
                answer.getStatus(),
                location == null ? "" : location.toString(),
                tag == null ? "" : tag.getValue(),
                type == null ? MediaType.APPLICATION_JSON : type.toString(),
                Seal.close(claim.seal(), body),
                now);
    }

    private static Response again(Claim claim, StoredAnswer first) {
        if (!Arrays.equals(first.fingerprint(), claim.fingerprint())) {
            throw new KeyReused();
        }
        Response.ResponseBuilder answer = Response.status(first.status());
        if (!first.location().isEmpty()) {
            answer.location(URI.create(first.location()));
        }
        if (!first.etag().isEmpty()) {
            answer.tag(first.etag());
        }
        byte[] body = Seal.open(claim.seal(), first.body());
        return body.length == 0
                ? answer.build()
                : answer.entity(body).type(first.mediaType()).build();
    }
}
