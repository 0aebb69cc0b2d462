package io.fourline.journal.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proves a chain from what is stored: places without gaps, each hash of its own text, each text naming the hash before,
 * the columns beside the text saying what the text says, and the head standing where the last entry does.
 */
public final class ChainProof {

    private ChainProof() {}

    /** Where a chain first fails, and how. */
    public record Break(String subject, int seq, String why) {}

    /** The head of a chain as it is stored: the last place, and the hash there in lower-case hex. */
    public record Head(int seq, String hash) {}

    /**
     * The first break, or nothing when the chain proves.
     *
     * @param head {@code null} when the subject has none
     * @param entries every entry stored of the subject, in the order of their places
     */
    public static Optional<Break> of(String subject, Head head, List<JournalEntry> entries) {
        byte[] previous = new byte[Hash.LENGTH];
        int seq = 0;
        for (JournalEntry entry : entries) {
            seq++;
            Optional<String> why = flaw(entry, subject, seq, previous);
            if (why.isPresent()) {
                return Optional.of(new Break(subject, seq, why.get()));
            }
            previous = entry.hash();
        }
        if (head == null || head.seq() > seq) {
            return Optional.of(new Break(subject, seq + 1, "truncated"));
        }
        boolean whole = head.equals(new Head(seq, Hash.hex(previous)));
        return whole ? Optional.empty() : Optional.of(new Break(subject, head.seq() + 1, "added"));
    }

    private static Optional<String> flaw(JournalEntry entry, String subject, int seq, byte[] previous) {
        if (entry.seq() != seq) {
            return Optional.of("missing");
        }
        if (!Arrays.equals(Hash.of(entry.body()), entry.hash())) {
            return Optional.of("changed");
        }
        Map<String, Object> body = told(entry);
        if (!Hash.hex(previous).equals(body.get("previousHash"))) {
            return Optional.of("unchained");
        }
        return isToldBy(entry, subject, body) ? Optional.empty() : Optional.of("changed");
    }

    private static Map<String, Object> told(JournalEntry entry) {
        try {
            return EntryForm.read(entry.body());
        } catch (IllegalStateException noEntryOfOurs) {
            return Map.of();
        }
    }

    // Lists and as-of read the columns, so they are evidence like the text.
    private static boolean isToldBy(JournalEntry entry, String subject, Map<String, Object> body) {
        return subject.equals(entry.subject())
                && subject.equals(body.get("subject"))
                && Integer.valueOf(entry.seq()).equals(body.get("seq"))
                && entry.at().toString().equals(body.get("at"))
                && entry.actor().equals(body.get("actor"))
                && entry.act().equals(body.get("act"))
                && entry.origin().name().equals(body.get("origin"));
    }
}
