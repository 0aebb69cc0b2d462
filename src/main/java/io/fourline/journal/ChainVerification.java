package io.fourline.journal;

import io.fourline.journal.model.EntryForm;
import io.fourline.journal.model.Hash;
import io.fourline.journal.model.JournalChain;
import io.fourline.journal.model.JournalEntry;
import io.fourline.journal.store.JournalRepository;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proves chains from what is stored: places without gaps, each hash of its own text, each text naming the hash before. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ChainVerification {

    @Inject
    JournalRepository repository;

    /** Where a chain first fails, and how. */
    public record Break(String subject, int seq, String why) {}

    /** The first break in a subject's chain, or nothing when it proves. */
    public Optional<Break> verify(String subject) {
        List<JournalEntry> entries = repository.entries(subject, 0, Integer.MAX_VALUE);
        byte[] previous = new byte[Hash.LENGTH];
        int seq = 0;
        for (JournalEntry entry : entries) {
            seq++;
            Optional<Break> broken = check(entry, seq, previous);
            if (broken.isPresent()) {
                return broken;
            }
            previous = entry.hash();
        }
        return checkHead(subject, seq, previous);
    }

    private static Optional<Break> check(JournalEntry entry, int seq, byte[] previous) {
        if (entry.seq() != seq) {
            return broken(entry, seq, "missing");
        }
        if (!Arrays.equals(Hash.of(entry.body()), entry.hash())) {
            return broken(entry, seq, "changed");
        }
        Map<String, Object> body = EntryForm.read(entry.body());
        boolean chained = Hash.hex(previous).equals(body.get("previousHash"));
        boolean itself = entry.subject().equals(body.get("subject"))
                && Integer.valueOf(seq).equals(body.get("seq"));
        return chained && itself ? Optional.empty() : broken(entry, seq, "unchained");
    }

    private Optional<Break> checkHead(String subject, int seq, byte[] last) {
        JournalChain head = repository.chain(subject).orElse(null);
        boolean whole = head != null && head.seq() == seq && Arrays.equals(head.hash(), last);
        return whole ? Optional.empty() : Optional.of(new Break(subject, seq + 1, "truncated"));
    }

    private static Optional<Break> broken(JournalEntry entry, int seq, String why) {
        return Optional.of(new Break(entry.subject(), seq, why));
    }
}
