package io.fourline.notification.model;

import java.time.Instant;

/**
 * A mail as it goes out.
 *
 * @param attempt the how manieth attempt this is; it holds the mail
 * @param messageId the same at every attempt
 */
public record Letter(
        long id,
        int attempt,
        String address,
        String subject,
        String body,
        String messageId,
        String ticket,
        Instant writtenAt) {}
