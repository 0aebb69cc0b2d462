package io.fourline.shared.work;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** One run of work in the background: who asked for it, how far it is, how it ended. */
@MappedSuperclass
public abstract class BackgroundRun {

    private static final int WHOLE = 100;

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private WorkState state;

    private int percent;
    private String failure;
    private String account;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected BackgroundRun() {}

    /** It waits for its turn. */
    protected BackgroundRun(String id, String account, Instant at) {
        this.id = id;
        this.account = account;
        this.createdAt = at;
        this.state = WorkState.QUEUED;
    }

    protected void begin() {
        state = WorkState.RUNNING;
        percent = 0;
    }

    /** @param share how much of the work has been done, 0 to 100 */
    protected void reach(int share) {
        percent = Math.min(share, WHOLE);
    }

    public void complete(Instant at) {
        state = WorkState.COMPLETED;
        percent = WHOLE;
        endedAt = at;
    }

    public void fail(String why, Instant at) {
        state = WorkState.FAILED;
        failure = why;
        endedAt = at;
    }

    public void cancel(Instant at) {
        state = WorkState.CANCELLED;
        endedAt = at;
    }

    public String id() {
        return id;
    }

    public WorkState state() {
        return state;
    }

    public int percent() {
        return percent;
    }

    public String failure() {
        return failure;
    }

    public String account() {
        return account;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
