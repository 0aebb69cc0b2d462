package io.fourline.journal;

import io.fourline.journal.model.EntryForm;
import io.fourline.journal.model.Hash;
import io.fourline.journal.model.JournalChain;
import io.fourline.journal.model.JournalEntry;
import io.fourline.journal.model.Seal;
import io.fourline.journal.store.JournalRepository;
import io.fourline.shared.time.Instants;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;

/** Writes acts into the journal, in the transaction of the act. */
@Stateless
public class Journal {

    @Inject
    JournalRepository repository;

    @Inject
    PersonalKeys keys;

    /**
     * Locks a subject for the rest of the transaction, so that acts on it come one after the other.
     *
     * @return the instant of the act to come: {@code now}, or just after the subject's last entry if the clock went back;
     *     {@code null} when nothing is known of the subject
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Instant lock(String subject, Instant now) {
        return repository
                .lockChain(subject)
                .map(chain -> Instants.after(chain.at(), now))
                .orElse(null);
    }

    /**
     * Writes one entry.
     *
     * @return the entry's place in its chain
     */
    public int record(Act act) {
        JournalChain chain = act.before().isEmpty() && act.verb().equals("open")
                ? repository.begin(act.subject())
                : repository.lockOrBegin(act.subject());
        return append(chain, act);
    }

    /**
     * Writes one entry that stays even when the act itself is refused and rolled back.
     *
     * @return the entry's place in its chain
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int recordApart(Act act) {
        return record(act);
    }

    private int append(JournalChain chain, Act act) {
        Instant at = Instants.after(chain.at(), act.at());
        int seq = chain.seq() + 1;
        Seal seal = new Seal(act.person(), Personal.KEYS, keys::toClose);
        String body = EntryForm.write(act, seq, at, chain.hash(), seal);
        byte[] hash = Hash.of(body);
        repository.add(new JournalEntry(act.subject(), seq, at, act.actor(), act.verb(), act.origin(), body, hash));
        chain.advance(at, hash);
        return seq;
    }
}
