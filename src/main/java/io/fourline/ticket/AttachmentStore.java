package io.fourline.ticket;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.TooLarge;
import io.fourline.ticket.model.FileName;
import io.fourline.ticket.model.MediaType;
import io.fourline.ticket.store.AttachmentParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The bytes of attachments, streamed into the database and out of it part by part: a file of any size takes the memory of
 * one part. Whatever ends the transaction, a sender who breaks off included, leaves nothing behind.
 */
@ApplicationScoped
public class AttachmentStore {

    /** The most a file may hold, in bytes. */
    public static final long LIMIT = 100L * 1024 * 1024;

    private static final int PART = 256 * 1024;

    @Inject
    AttachmentParts parts;

    /**
     * Keeps a file.
     *
     * @param givenName as the sender called it, or {@code null}
     * @throws TooLarge when it holds more than {@link #LIMIT}
     * @throws InvalidInput when the sender breaks off
     */
    @Transactional(TxType.MANDATORY)
    public StoredFile keep(String givenName, InputStream bytes) {
        String id = UUID.randomUUID().toString();
        String name = FileName.clean(givenName);
        MessageDigest digest = sha256();
        String type = null;
        long size = 0;
        try (AttachmentParts.Writing writing = parts.write(id)) {
            byte[] part = bytes.readNBytes(PART);
            type = MediaType.of(Arrays.copyOf(part, Math.min(part.length, MediaType.LOOKED_AT)), name);
            while (part.length > 0) {
                size += part.length;
                if (size > LIMIT) {
                    throw new TooLarge("file", LIMIT);
                }
                digest.update(part);
                writing.add(part);
                part = bytes.readNBytes(PART);
            }
        } catch (IOException e) {
            throw new InvalidInput("file", "cutOff");
        }
        return new StoredFile(id, name, type, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** Gives a file's bytes out; between two parts no connection to the database is held, however slow the reader. */
    public void write(String id, OutputStream out) throws IOException {
        int position = 0;
        byte[] part = parts.read(id, position);
        while (part != null) {
            out.write(part);
            position++;
            part = parts.read(id, position);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
