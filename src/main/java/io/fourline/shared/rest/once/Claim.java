package io.fourline.shared.rest.once;

/**
 * A caller's wish that a request be done once.
 *
 * @param keyHash hash of the account and its Idempotency-Key
 * @param fingerprint hash of method, address and body, which a repetition must share
 * @param seal what the stored answer is sealed with; it cannot be found from what is stored
 */
record Claim(String account, byte[] keyHash, byte[] fingerprint, byte[] seal) {}
