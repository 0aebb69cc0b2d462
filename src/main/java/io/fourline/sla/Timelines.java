package io.fourline.sla;

import io.fourline.sla.model.TicketTimeline;
import io.fourline.sla.store.TimelineRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The timelines of tickets: written in the transaction of each act, read by whoever asks for clocks. */
@ApplicationScoped
public class Timelines {

    @Inject
    TimelineRepository repository;

    @Inject
    Alarms alarms;

    /** A ticket has been opened. */
    public Timeline open(String ticket, Stretch first) {
        Timeline timeline = Timeline.opening(first);
        TicketTimeline stored = new TicketTimeline(ticket, true, timeline);
        stored.lookAgainAt(alarms.firstLook(timeline));
        repository.add(stored);
        return timeline;
    }

    /** A ticket goes on; empty for one that has no timeline, having been opened before there were clocks. */
    public Optional<Timeline> goOn(String ticket, Stretch next) {
        return repository.lock(ticket).map(stored -> {
            Timeline was = stored.timeline();
            Timeline now = was.then(next);
            if (now != was) {
                stored.become(now);
                stored.lookAgainAt(stored.live() ? alarms.nextLook(ticket, now) : null);
            }
            return now;
        });
    }

    public Optional<Timeline> timeline(String ticket) {
        return repository.timeline(ticket).map(TicketTimeline::timeline);
    }

    /** The timelines of these tickets, as far as they have one. */
    public Map<String, Timeline> timelines(Collection<String> tickets) {
        return repository.timelines(tickets);
    }
}
