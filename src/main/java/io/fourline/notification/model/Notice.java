package io.fourline.notification.model;

import io.fourline.notification.NoticeKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/** Something one person is told about a ticket. */
@Entity
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_id")
    @SequenceGenerator(name = "notice_id", sequenceName = "notice_id", allocationSize = 50)
    private long id;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String ticket;
    private String title;
    private String actor;
    private int line;
    private String team;
    private String clock;
    private Integer percent;
    private Instant at;
    private boolean unread;

    @Version
    private int version;

    protected Notice() {}

    /** @param actor who did what it tells of, or {@code system} */
    public Notice(String recipient, NoticeKind kind, String ticket, String title, String actor, Instant at) {
        this.recipient = recipient;
        this.kind = kind;
        this.ticket = ticket;
        this.title = title;
        this.actor = actor;
        this.at = at;
        this.unread = true;
    }

    /** Where the ticket stands with the act. */
    public Notice standing(int onLine, String withTeam) {
        this.line = onLine;
        this.team = withTeam;
        return this;
    }

    /** The clock it tells of, and the share of its time. */
    public Notice about(String ofClock, Integer ofTime) {
        this.clock = ofClock;
        this.percent = ofTime;
        return this;
    }

    public long id() {
        return id;
    }

    public String recipient() {
        return recipient;
    }

    public NoticeKind kind() {
        return kind;
    }

    public String ticket() {
        return ticket;
    }

    public String title() {
        return title;
    }

    public String actor() {
        return actor;
    }

    public int line() {
        return line;
    }

    public String team() {
        return team;
    }

    /** {@code null} where it tells of no clock. */
    public String clock() {
        return clock;
    }

    /** {@code null} where it tells of no clock. */
    public Integer percent() {
        return percent;
    }

    public Instant at() {
        return at;
    }

    public boolean unread() {
        return unread;
    }
}
