package io.fourline.identity.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Makes what must not be guessed: access tokens and one-time passwords. */
public final class Secrets {

    /** Begins every access token, so that people and scanners recognise one that leaked. */
    public static final String TOKEN_PREFIX = "fl_";

    private static final int TOKEN_BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile(TOKEN_PREFIX + "[A-Za-z0-9_-]{43}");
    // No letters or digits that look alike, no vowels that would make words.
    private static final String READABLE = "bcdfghjkmnpqrstvwxz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A new access token with 256 random bits. */
    public static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return TOKEN_PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether this may be a token at all; anything else needs no look into the database. */
    public static boolean looksLikeToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    /** What is stored of a token; a random secret of this length needs no salt and no slow hash. */
    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A password of 76 random bits that can be read out and typed: {@code tkbw-4n9x-hq7c-mz2d}. */
    public static String oneTimePassword() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            for (int i = 0; i < GROUP_LENGTH; i++) {
                password.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
            }
        }
        return password.toString();
    }
}
