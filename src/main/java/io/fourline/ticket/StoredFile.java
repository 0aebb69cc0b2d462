package io.fourline.ticket;

/**
 * A file whose bytes have been kept.
 *
 * @param id under which the bytes are found again
 * @param fileName cleaned of everything that could deceive
 * @param mediaType as found in the bytes, whatever the sender said
 * @param size in bytes
 * @param sha256 lower-case hex
 */
public record StoredFile(String id, String fileName, String mediaType, long size, String sha256) {}
