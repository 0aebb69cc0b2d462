package io.fourline.journal;

import io.fourline.journal.model.ChainProof;
import io.fourline.journal.model.ChainProof.Head;
import io.fourline.journal.model.JournalEntry;
import io.fourline.journal.store.JournalRepository;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Proves chains from what is stored, while others go on writing them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ChainVerification {

    @Inject
    JournalRepository repository;

    /** Where a chain first fails, and how: missing, changed, unchained, truncated or added. */
    public record Break(String subject, int seq, String why) {}

    /** The first break in a subject's chain, or nothing when it proves. */
    public Optional<Break> verify(String subject) {
        Head before;
        Head after = repository.head(subject).orElse(null);
        List<JournalEntry> entries;
        do {
            before = after;
            entries = repository.entries(subject, 0, Integer.MAX_VALUE);
            after = repository.head(subject).orElse(null);
        } while (!Objects.equals(before, after));
        return ChainProof.of(subject, after, entries)
                .map(broken -> new Break(broken.subject(), broken.seq(), broken.why()));
    }
}
