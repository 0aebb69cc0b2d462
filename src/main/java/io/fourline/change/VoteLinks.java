package io.fourline.change;

import io.fourline.change.model.VoteLink;
import io.fourline.change.store.VoteLinkRepository;
import io.fourline.identity.SecretKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Makes the addresses that voters are sent by mail. A key is told once, to whoever writes the mail, and never kept. */
@ApplicationScoped
public class VoteLinks {

    /** Where votes are cast by a link; the key follows. */
    public static final String PAGE = "/changes/vote.xhtml?key=";

    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    VoteLinkRepository links;

    /**
     * An address for one vote, without the desk's own before it.
     *
     * @param stage place of the stage among those of the change, the first is 0
     */
    public String make(String change, int stage, String account, Instant at) {
        String key = SecretKey.make();
        links.add(new VoteLink(UUID.randomUUID().toString(), SecretKey.hash(key), change, stage, account, at));
        return PAGE + key;
    }

    /** Forgets links so old that no stage waits for them any more. */
    public void tidy(Instant now) {
        links.forget(now.minus(KEPT));
    }
}
