package io.fourline.board;

import io.fourline.board.model.CalendarFeed;
import io.fourline.board.store.BoardRepository;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.SecretKey;
import io.fourline.journal.Journal;
import io.fourline.shared.config.Settings;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The calendar feeds of the caller's own account. */
@Stateless
public class Feeds {

    /** Where feeds are read; the key and {@code .ics} follow. */
    public static final String PATH = "/calendar-feeds/";

    private static final int MOST_FEEDS = 20;

    @Inject
    BoardRepository repository;

    @Inject
    Journal journal;

    @Inject
    Settings settings;

    @Inject
    Acting acting;

    /** The caller's feeds that are still good, the oldest first, without their addresses. */
    public List<FeedRecord> own() {
        return repository.feeds(reader().name()).stream()
                .map(feed -> feed.record(null))
                .toList();
    }

    /** Makes a feed; its address is told this once. */
    public FeedRecord create(FeedScope scope) {
        Caller caller = reader();
        Checks checks = new Checks();
        checks.required("scope", scope);
        checks.done();
        if (repository.feeds(caller.name()).size() >= MOST_FEEDS) {
            throw new RuleViolated("tooManyFeeds", MOST_FEEDS);
        }
        String key = SecretKey.make();
        String id = UUID.randomUUID().toString();
        CalendarFeed feed =
                repository.add(new CalendarFeed(id, caller.name(), SecretKey.hash(key), scope, acting.now()));
        journal.record(
                acting.act(subject(caller), "createFeed").with("feed", id).with("scope", scope.name()));
        return feed.record(settings.url() + PATH + key + ".ics");
    }

    /** @throws NotFound when the caller has no such feed */
    public void revoke(String id) {
        Caller caller = reader();
        CalendarFeed feed =
                repository.feed(id).filter(one -> one.isOf(caller.name())).orElseThrow(() -> new NotFound("feed", id));
        feed.revoke();
        repository.touch(feed);
        journal.record(acting.act(subject(caller), "revokeFeed")
                .with("feed", id)
                .with("scope", feed.scope().name()));
    }

    private Caller reader() {
        Caller caller = acting.caller();
        caller.requireDeskOrSupplier();
        return caller;
    }

    private static String subject(Caller caller) {
        return "account:" + caller.name();
    }
}
