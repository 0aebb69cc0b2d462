package io.fourline.identity;

import io.fourline.identity.model.Secrets;

/** Keys that must not be guessed, for addresses that open something without signing in; only the hash is to be stored. */
public final class SecretKey {

    private SecretKey() {}

    /** A new key with 256 random bits. */
    public static String make() {
        return Secrets.token();
    }

    /** Whether this may be a key at all; anything else needs no look into the database. */
    public static boolean isWellFormed(String text) {
        return text != null && Secrets.looksLikeToken(text);
    }

    public static byte[] hash(String key) {
        return Secrets.hash(key);
    }
}
