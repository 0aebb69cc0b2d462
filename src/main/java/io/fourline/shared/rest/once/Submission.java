package io.fourline.shared.rest.once;

import io.fourline.shared.error.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was sent in this request, as far as a repetition must be recognised. */
@RequestScoped
public class Submission {

    /** The request header that makes a POST repeatable. */
    public static final String KEY_HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");
    private static final String BASIC = "Basic ";

    @Inject
    HttpServletRequest request;

    private byte[] bodyHash;

    /** Remembers the body; those that are streamed instead are recognised by their length. */
    public void received(byte[] body) {
        if (request.getHeader(KEY_HEADER) != null) {
            bodyHash = Digests.sha256(body);
        }
    }

    /** @throws InvalidInput when the key is malformed or sent twice */
    Optional<Claim> claim() {
        List<String> keys = Collections.list(request.getHeaders(KEY_HEADER));
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        if (keys.size() > 1 || !KEY.matcher(keys.get(0)).matches()) {
            throw new InvalidInput(KEY_HEADER, "malformedKeyHeader");
        }
        Principal principal = request.getUserPrincipal();
        String account = principal == null ? "" : principal.getName();
        byte[] key = keys.get(0).getBytes(StandardCharsets.US_ASCII);
        return Optional.of(new Claim(account, Digests.hmac(key, "key", account), fingerprint(), seal(key, account)));
    }

    private byte[] fingerprint() {
        byte[] body = bodyHash != null ? bodyHash : Digests.sha256(String.valueOf(request.getContentLengthLong()));
        return Digests.hmac(
                body, request.getMethod(), request.getRequestURI(), String.valueOf(request.getQueryString()));
    }

    /** A sign-in by password also seals with that password: its answer holds a token, and keys may be easy to guess. */
    private byte[] seal(byte[] key, String account) {
        String credentials = request.getHeader("Authorization");
        boolean byPassword = credentials != null && credentials.regionMatches(true, 0, BASIC, 0, BASIC.length());
        return Digests.hmac(key, "seal", account, byPassword ? credentials : "");
    }
}
