package io.fourline.identity;

import io.fourline.identity.model.SignInThrottle;
import io.fourline.identity.model.ThrottlePolicy;
import io.fourline.identity.store.ThrottleRepository;
import io.fourline.shared.error.TooManyAttempts;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Slows down who guesses passwords, over all nodes. An attempt is counted before the password is looked at, so that many
 * at once cannot slip through, and given back when it was right. Names that no account has are counted alike.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Throttle {

    private static final int IPV6_NETWORK_BYTES = 8;

    @Inject
    ThrottleRepository repository;

    @Inject
    Clock clock;

    /** @throws TooManyAttempts when this account at this address, or this address, has to wait */
    public void count(String name, String address) {
        Instant now = clock.instant();
        // The address first, always: one order of locks, and no row per guessed name once the address has to wait.
        SignInThrottle ofAddress = repository.locked(addressSubject(address), now);
        refuseDuring(ofAddress.addressWait(now));
        SignInThrottle ofAccount = repository.locked(accountSubject(name, address), now);
        refuseDuring(ofAccount.accountWait(now));
        ofAddress.countForAddress(now);
        ofAccount.countForAccount(now);
    }

    /** The attempt was counted, and the password was right. */
    public void forgive(String name, String address) {
        Instant now = clock.instant();
        repository.locked(addressSubject(address), now).forgiveAddress();
        repository.locked(accountSubject(name, address), now).forgiveAccount(now);
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forgetOld() {
        repository.forget(clock.instant().minus(ThrottlePolicy.FORGOTTEN_AFTER.multipliedBy(2)));
    }

    private static void refuseDuring(Duration wait) {
        if (!wait.isZero()) {
            throw new TooManyAttempts("tooManyAttempts", wait);
        }
    }

    private static String addressSubject(String address) {
        return "address:" + network(address);
    }

    // Hashed, because what is typed as a name may be of any length, and may be a password typed into the wrong field.
    private static String accountSubject(String name, String address) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((name + "@" + network(address)).getBytes(StandardCharsets.UTF_8));
            return "account:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An IPv6 customer has a whole /64: its first eight bytes stand for all of its addresses. */
    static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, IPV6_NETWORK_BYTES) + "/64"
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
