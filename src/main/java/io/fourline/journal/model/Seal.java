package io.fourline.journal.model;

import io.fourline.journal.Personal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes personal values with their person's key (AES-256-GCM) and opens them again. A closed value is the object
 * {@code {"person": …, "sealed": …}}: hashed like any other, unreadable once the key is gone.
 */
public final class Seal {

    private static final String PERSON = "person";
    private static final String SEALED = "sealed";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String person;
    private final Set<String> personalKeys;
    private final Function<String, byte[]> keys;

    /**
     * @param person whose values are closed; {@code null} closes nothing
     * @param keys gives a person's secret of 32 bytes, {@code null} when it has been destroyed
     */
    public Seal(String person, Set<String> personalKeys, Function<String, byte[]> keys) {
        this.person = person;
        this.personalKeys = personalKeys;
        this.keys = keys;
    }

    /** Closes the strings in {@code value} that stand under a personal key, {@code key} being its own. */
    public Object close(String key, Object value) {
        if (person == null || value == null) {
            return value;
        }
        if (value instanceof String text) {
            return key != null && personalKeys.contains(key) ? closed(text) : text;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new TreeMap<>();
            boolean inherited = key != null && personalKeys.contains(key);
            map.forEach((name, member) -> copy.put((String) name, close(inherited ? key : (String) name, member)));
            return copy;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(item -> close(key, item)).toList();
        }
        return value;
    }

    /** Opens every closed value in {@code value}; one that the present key does not open reads as erased. */
    public Object open(Object value) {
        if (value instanceof Map<?, ?> map) {
            if (map.size() == 2 && map.get(SEALED) instanceof String sealed && map.get(PERSON) instanceof String who) {
                return opened(who, sealed);
            }
            Map<String, Object> copy = new TreeMap<>();
            map.forEach((name, member) -> copy.put((String) name, open(member)));
            return copy;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(this::open).toList();
        }
        return value;
    }

    private Object closed(String text) {
        byte[] secret = keys.apply(person);
        if (secret == null) {
            return Personal.ERASED;
        }
        byte[] iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        byte[] cipherText = encrypted(secret, iv, text);
        byte[] whole = ByteBuffer.allocate(iv.length + cipherText.length)
                .put(iv)
                .put(cipherText)
                .array();
        return Map.of(
                PERSON, person, SEALED, Base64.getEncoder().withoutPadding().encodeToString(whole));
    }

    private static byte[] encrypted(byte[] secret, byte[] iv, String text) {
        try {
            return crypt(Cipher.ENCRYPT_MODE, secret, iv, text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }

    // A person erased and known again has another key: what the first one closed is as lost as without any.
    private String opened(String who, String sealed) {
        byte[] secret = keys.apply(who);
        if (secret == null) {
            return Personal.ERASED;
        }
        try {
            byte[] whole = Base64.getDecoder().decode(sealed);
            if (whole.length < IV_BYTES + TAG_BITS / Byte.SIZE) {
                return Personal.ERASED;
            }
            byte[] iv = Arrays.copyOf(whole, IV_BYTES);
            byte[] cipherText = Arrays.copyOfRange(whole, IV_BYTES, whole.length);
            return new String(crypt(Cipher.DECRYPT_MODE, secret, iv, cipherText), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Personal.ERASED;
        }
    }

    private static byte[] crypt(int mode, byte[] secret, byte[] iv, byte[] input) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, iv));
        return cipher.doFinal(input);
    }
}
