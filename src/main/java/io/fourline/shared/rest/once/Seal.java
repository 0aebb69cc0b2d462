package io.fourline.shared.rest.once;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals stored answers (AES-256-GCM, nonce first), so that a copy of the database gives away no token. */
final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    static byte[] close(byte[] key, byte[] open) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, key, nonce, open, 0);
        byte[] sealed = Arrays.copyOf(nonce, NONCE + closed.length);
        System.arraycopy(closed, 0, sealed, NONCE, closed.length);
        return sealed;
    }

    /** @throws KeyReused when it was sealed with another key */
    static byte[] open(byte[] key, byte[] sealed) {
        return run(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), sealed, NONCE);
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] input, int from) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input, from, input.length - from);
        } catch (AEADBadTagException e) {
            throw new KeyReused();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
