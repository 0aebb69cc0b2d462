package io.fourline.sla.model;

import io.fourline.shared.time.Instants;
import io.fourline.sla.Timeline;
import io.fourline.sla.TimelineText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The timeline of one ticket in its table, with the instant at which one of its clocks next has something to say. */
@Entity
@Table(name = "ticket_timeline")
public class TicketTimeline {

    @Id
    private String ticket;

    private boolean live;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String stretches;

    @Column(name = "next_alarm_at")
    private Instant nextAlarmAt;

    @Version
    private int version;

    protected TicketTimeline() {}

    /** @param live whether alarms come from it; none do from an imported record */
    public TicketTimeline(String ticket, boolean live, Timeline timeline) {
        this.ticket = ticket;
        this.live = live;
        this.openedAt = Instants.ofMicros(timeline.openedAt());
        become(timeline);
    }

    public String ticket() {
        return ticket;
    }

    public boolean live() {
        return live;
    }

    public Timeline timeline() {
        return TimelineText.read(stretches);
    }

    public void become(Timeline timeline) {
        stretches = TimelineText.write(timeline);
        boolean over = timeline.present().phase().isOver();
        endedAt = over ? Instants.ofMicros(timeline.present().from()) : null;
    }

    /** @param at when to look again, {@code null} for never */
    public void lookAgainAt(Instant at) {
        nextAlarmAt = at;
    }

    public Instant nextAlarmAt() {
        return nextAlarmAt;
    }
}
