package io.fourline.journal;

import java.time.Instant;
import java.util.Map;

/**
 * One entry of the journal as it is read: sealed values are opened, or stand as {@link Personal#ERASED} when their
 * person's key has been destroyed.
 *
 * @param seq place in the subject's chain, from 1, without gaps
 * @param at strictly after the previous entry's instant
 * @param hash SHA-256 of the stored canonical form, lower-case hex
 * @param previousHash hash of the entry before, 64 zeros for the first
 */
public record Entry(
        String subject,
        int seq,
        Instant at,
        String actor,
        String onBehalfOf,
        String act,
        Map<String, Change> changes,
        Map<String, Object> details,
        String reason,
        Origin origin,
        String hash,
        String previousHash) {}
