package io.fourline.shared.rest;

import io.fourline.shared.error.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A place in a list: the sort keys of the last row before it. Callers see an opaque text; what they may see is decided by
 * the query and never by the cursor.
 *
 * @param order what the list is sorted and filtered by
 * @param keys sort keys, {@code Long} or {@code String}
 */
public record Cursor(String order, List<Object> keys) {

    private static final int CHECKSUM = 4;
    private static final int LONGEST = 2_000;
    private static final byte NUMBER = 1;
    private static final byte WORD = 2;

    /** The text of this place, in {@code A-Za-z0-9_-}. */
    public String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(0);
            out.writeInt(order.hashCode());
            for (Object key : keys) {
                if (key instanceof Long number) {
                    out.writeByte(NUMBER);
                    out.writeLong(number);
                } else {
                    out.writeByte(WORD);
                    out.writeUTF((String) key);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] packed = bytes.toByteArray();
        writeChecksum(packed);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed);
    }

    /** @throws InvalidInput when the text is no cursor, or one of another list */
    public static Cursor parse(String text, String order) {
        try {
            byte[] packed = Base64.getUrlDecoder().decode(text.length() > LONGEST ? "" : text);
            List<Object> keys = keys(packed, order);
            Cursor cursor = new Cursor(order, keys);
            if (!cursor.text().equals(text)) {
                throw refused();
            }
            return cursor;
        } catch (IllegalArgumentException | IOException e) {
            throw refused();
        }
    }

    /** @throws InvalidInput when the key at this place is no number */
    public long number(int index) {
        if (index < keys.size() && keys.get(index) instanceof Long number) {
            return number;
        }
        throw refused();
    }

    /** @throws InvalidInput when the key at this place is no word */
    public String word(int index) {
        if (index < keys.size() && keys.get(index) instanceof String word) {
            return word;
        }
        throw refused();
    }

    static InvalidInput refused() {
        return new InvalidInput("after", "malformedCursor");
    }

    private static List<Object> keys(byte[] packed, String order) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed));
        in.readInt();
        if (in.readInt() != order.hashCode()) {
            throw refused();
        }
        List<Object> keys = new ArrayList<>();
        while (in.available() > 0) {
            keys.add(in.readByte() == NUMBER ? (Object) in.readLong() : in.readUTF());
        }
        return List.copyOf(keys);
    }

    private static void writeChecksum(byte[] packed) {
        CRC32 sum = new CRC32();
        sum.update(packed, CHECKSUM, packed.length - CHECKSUM);
        int value = (int) sum.getValue();
        for (int i = 0; i < CHECKSUM; i++) {
            packed[i] = (byte) (value >>> (8 * i));
        }
    }
}
