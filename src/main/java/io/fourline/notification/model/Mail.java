package io.fourline.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * A mail on its way out. Whoever claims it holds it for a while and must say how it went; who says so too late, after
 * somebody else has claimed it, is not heard.
 */
@Entity
public class Mail {

    /** How long a mail is tried. */
    public static final Duration TRIED_FOR = Duration.ofDays(1);

    /** Stands in a text where an address comes in that is told to the recipient alone, and never kept. */
    public static final String SECRET = "\u0001";

    private static final int ERROR_LENGTH = 500;

    /** Where a mail stands. */
    public enum State {
        QUEUED,
        SENT,
        /** The recipient was refused, or a day of trying was in vain. */
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_id")
    @SequenceGenerator(name = "mail_id", sequenceName = "mail_id", allocationSize = 50)
    private long id;

    private String recipient;
    private String address;
    private String subject;
    private String body;

    @Column(name = "message_id")
    private String messageId;

    private String ticket;
    private String cause;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "send_after")
    private Instant sendAfter;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    private int attempts;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "vote_stage")
    private Integer voteStage;

    @Version
    private int version;

    protected Mail() {}

    /**
     * @param cause what it tells of and whom: the same is never written twice
     * @param sendAfter not before then
     */
    public Mail(String recipient, String address, String ticket, String cause, Instant createdAt, Instant sendAfter) {
        this.recipient = recipient;
        this.address = address;
        this.ticket = ticket;
        this.cause = cause;
        this.createdAt = createdAt;
        this.sendAfter = sendAfter;
        this.nextTryAt = sendAfter;
        this.state = State.QUEUED;
    }

    /** @param name the Message-ID, the same however often it is sent */
    public Mail saying(String name, String line, String text) {
        this.messageId = name;
        this.subject = line;
        this.body = text;
        return this;
    }

    /** It asks for a vote in this stage, and brings an address to cast it. */
    public void askingForVote(int stage) {
        voteStage = stage;
    }

    /** Somebody tries to send it and holds it until then. */
    public void claim(Instant until) {
        attempts++;
        nextTryAt = until;
    }

    /** Whether the attempt with this number still holds it. */
    public boolean isHeldBy(int attempt) {
        return state == State.QUEUED && attempts == attempt;
    }

    public void sent(Instant at) {
        state = State.SENT;
        sentAt = at;
        nextTryAt = null;
        lastError = null;
    }

    /** It did not go; it is tried again, unless it has been tried for {@link #TRIED_FOR}. */
    public void putOff(Instant now, Instant next, String error) {
        remember(error);
        if (now.isBefore(sendAfter.plus(TRIED_FOR))) {
            nextTryAt = next;
        } else {
            end();
        }
    }

    /** It will not go, however often it is tried. */
    public void giveUp(String error) {
        remember(error);
        end();
    }

    private void end() {
        state = State.FAILED;
        nextTryAt = null;
    }

    private void remember(String error) {
        String line = error == null ? "" : error.replaceAll("\\p{Cntrl}+", " ").strip();
        lastError = line.length() > ERROR_LENGTH ? line.substring(0, ERROR_LENGTH) : line;
    }

    public State state() {
        return state;
    }

    public Instant nextTryAt() {
        return nextTryAt;
    }

    public String address() {
        return address;
    }

    public String lastError() {
        return lastError;
    }

    public String recipient() {
        return recipient;
    }

    public String ticket() {
        return ticket;
    }

    /** The stage in which it asks for a vote, {@code null} where it asks for none. */
    public Integer voteStage() {
        return voteStage;
    }

    /** The mail as it is sent. @param secret the address that only the recipient is told */
    public Letter letter(String secret) {
        return new Letter(id, attempts, address, subject, body.replace(SECRET, secret), messageId, ticket, createdAt);
    }
}
