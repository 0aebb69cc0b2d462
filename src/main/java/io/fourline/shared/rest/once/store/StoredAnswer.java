package io.fourline.shared.rest.once.store;

import java.time.Instant;

/** A first answer as it lies in its table; texts are empty where the answer had none. */
public record StoredAnswer(
        byte[] fingerprint, int status, String location, String etag, String mediaType, byte[] body, Instant at) {}
