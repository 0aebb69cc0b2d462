package io.fourline.board;

import io.fourline.board.model.CalendarFeed;
import io.fourline.board.store.BoardRepository;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Directory;
import io.fourline.identity.SecretKey;
import io.fourline.schedule.Slot;
import io.fourline.shared.config.Settings;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What a feed tells: read with the rights that its owner has at that moment. */
@Stateless
public class FeedReading {

    private static final Duration BACK = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(180);

    @Inject
    BoardRepository repository;

    @Inject
    FeedEntries told;

    @Inject
    Directory directory;

    @Inject
    Settings settings;

    @Inject
    Acting acting;

    /**
     * The feed as an iCalendar file (RFC 5545).
     *
     * @throws NotFound for a key that opens nothing any more, or never did
     */
    public String file(String key) {
        CalendarFeed feed = SecretKey.isWellFormed(key)
                ? repository.withHash(SecretKey.hash(key)).orElseThrow(FeedReading::unknown)
                : null;
        if (feed == null) {
            throw unknown();
        }
        Instant now = acting.now();
        Caller owner = become(feed.account(), now);
        Wording words = Words.loaded().in(Locale.forLanguageTag(owner.language()));
        return new FeedText(settings.url().toString(), words, directory::displayName, now)
                .write(feed.scope(), told.of(feed.scope(), owner, around(now)));
    }

    private Caller become(String account, Instant now) {
        try {
            acting.as(account, now);
            return acting.caller();
        } catch (Forbidden closed) {
            throw unknown();
        }
    }

    private static Slot around(Instant now) {
        return new Slot(now.minus(BACK), now.plus(AHEAD));
    }

    private static NotFound unknown() {
        return new NotFound("feed", "");
    }
}
