package io.fourline.board;

import io.fourline.board.CalendarEntry.Kind;
import io.fourline.board.model.CalendarFeed;
import io.fourline.board.store.BoardRepository;
import io.fourline.change.ChangeFilter;
import io.fourline.change.ChangeReading;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.SecretKey;
import io.fourline.schedule.Slot;
import io.fourline.shared.config.Settings;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.text.Words;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a feed tells: read with the rights that its owner has at that moment. */
@Stateless
public class FeedReading {

    private static final Duration BACK = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(180);

    @Inject
    BoardRepository repository;

    @Inject
    ChangeCalendar calendar;

    @Inject
    ChangeReading changes;

    @Inject
    Meetings meetings;

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
        List<CalendarEntry> told = told(feed.scope(), owner, new Slot(now.minus(BACK), now.plus(AHEAD)));
        return new FeedText(settings.url().toString(), Words.loaded().in(Locale.forLanguageTag(owner.language())), now)
                .write(feed.scope(), told);
    }

    private Caller become(String account, Instant now) {
        try {
            acting.as(account, now);
            return acting.caller();
        } catch (Forbidden closed) {
            throw unknown();
        }
    }

    private List<CalendarEntry> told(FeedScope scope, Caller owner, Slot slot) {
        Set<Kind> kinds = scope == FeedScope.FREEZES
                ? EnumSet.of(Kind.FREEZE)
                : EnumSet.of(Kind.CHANGE, Kind.FREEZE, Kind.MEETING);
        List<CalendarEntry> all = calendar.entries(slot, new CalendarFilter(kinds, null, null, null, null));
        if (scope != FeedScope.MINE) {
            return all;
        }
        Set<String> own = own(owner, slot);
        return all.stream()
                .filter(entry -> switch (entry.kind()) {
                    case CHANGE -> own.contains(entry.key()) || owner.isIn(entry.team());
                    case MEETING ->
                        meetings.meeting(Long.parseLong(entry.key())).members().contains(owner.name());
                    default -> false;
                })
                .toList();
    }

    private Set<String> own(Caller owner, Slot slot) {
        return changes
                .changes(ChangeFilter.between(slot.from(), slot.to()), null, ChangeCalendar.MOST_CHANGES)
                .items()
                .stream()
                .filter(change -> owner.name().equals(change.requester())
                        || owner.name().equals(change.assignee())
                        || owner.name().equals(change.implementer()))
                .map(change -> change.number())
                .collect(Collectors.toSet());
    }

    private static NotFound unknown() {
        return new NotFound("feed", "");
    }
}
