package io.fourline.journal;

import io.fourline.journal.model.EntryForm;
import io.fourline.journal.model.JournalEntry;
import io.fourline.journal.model.Seal;
import io.fourline.journal.store.JournalRepository;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the journal: histories, and subjects as they stood. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JournalReading {

    @Inject
    JournalRepository repository;

    @Inject
    PersonalKeys keys;

    /** Entries of a subject after place {@code seq}, oldest first. */
    public List<Entry> entries(String subject, int seq, int limit) {
        return repository.entries(subject, seq, limit).stream().map(this::open).toList();
    }

    /** The whole history of a subject, oldest first. */
    public List<Entry> history(String subject) {
        return entries(subject, 0, Integer.MAX_VALUE);
    }

    /** The subject's fields as they stood at an instant, entries at that instant included; empty before its opening. */
    public Map<String, Object> asOf(String subject, Instant at) {
        return Fold.of(
                repository.entriesUntil(subject, at).stream().map(this::open).toList());
    }

    private Entry open(JournalEntry stored) {
        return EntryForm.open(stored.body(), stored.hash(), new Seal(null, Set.of(), keys::toOpen));
    }
}
