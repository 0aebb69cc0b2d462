package io.fourline.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How often signing in has failed, for an account at an address or for an address alone. Rows are written under a lock,
 * so that all nodes count together; hence no version.
 */
@Entity
@Table(name = "sign_in_throttle")
public class SignInThrottle {

    @Id
    private String subject;

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "next_at")
    private Instant nextAt;

    protected SignInThrottle() {}

    /** How long an account has to wait at its address, zero when it may try now. */
    public Duration accountWait(Instant now) {
        return nextAt.isAfter(now) ? Duration.between(now, nextAt) : Duration.ZERO;
    }

    /** How long an address has to wait, zero when it may try now. */
    public Duration addressWait(Instant now) {
        return ThrottlePolicy.wait(nextAt, now);
    }

    /** Counts an attempt of an account as failed until it turns out otherwise. */
    public void countForAccount(Instant now) {
        failures = ThrottlePolicy.remembered(failures, lastAt, now) + 1;
        lastAt = now;
        nextAt = now.plus(ThrottlePolicy.delay(failures));
    }

    /** Counts an attempt from an address as failed until it turns out otherwise. */
    public void countForAddress(Instant now) {
        failures++;
        lastAt = now;
        nextAt = ThrottlePolicy.filledAfterFailure(nextAt, now);
    }

    /** The password was right: the account starts again here. */
    public void forgiveAccount(Instant now) {
        failures = 0;
        nextAt = now;
    }

    /** The password was right: the address gets this attempt back. */
    public void forgiveAddress() {
        failures = Math.max(0, failures - 1);
        nextAt = nextAt.minus(ThrottlePolicy.REFILL);
    }
}
