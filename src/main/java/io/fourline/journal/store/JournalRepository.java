package io.fourline.journal.store;

import io.fourline.journal.model.ChainProof;
import io.fourline.journal.model.Hash;
import io.fourline.journal.model.JournalChain;
import io.fourline.journal.model.JournalEntry;
import io.fourline.journal.model.JournalKey;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Chains and entries in their tables; entries are only added. */
@ApplicationScoped
public class JournalRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** The chain, locked until the transaction ends. */
    public Optional<JournalChain> lockChain(String subject) {
        JournalChain chain = (JournalChain) transaction.getResource(held(subject));
        if (chain == null) {
            chain = em.find(JournalChain.class, subject, LockModeType.PESSIMISTIC_WRITE);
            hold(subject, chain);
        }
        return Optional.ofNullable(chain);
    }

    /** The head of the chain as it stands in the table now, unlocked. */
    public Optional<ChainProof.Head> head(String subject) {
        return em.createQuery("select c.seq, c.hash from JournalChain c where c.subject = :subject", Object[].class)
                .setParameter("subject", subject)
                .getResultStream()
                .map(row -> new ChainProof.Head((Integer) row[0], Hash.hex((byte[]) row[1])))
                .findFirst();
    }

    /** The chain, begun if it is not there yet, locked until the transaction ends; two may begin it at the same instant. */
    public JournalChain lockOrBegin(String subject) {
        return lockChain(subject).orElseGet(() -> {
            em.createNativeQuery(
                            "insert into journal_chain (subject, seq, at, hash) values (?, 0, 0, ?) on conflict do nothing")
                    .setParameter(1, subject)
                    .setParameter(2, new byte[Hash.LENGTH])
                    .executeUpdate();
            return lockChain(subject).orElseThrow();
        });
    }

    /** A new chain for a subject that nobody else can know of yet. */
    public JournalChain begin(String subject) {
        JournalChain chain = new JournalChain(subject);
        em.persist(chain);
        hold(subject, chain);
        return chain;
    }

    // A second locking read would fetch the row again and undo the advance that is not flushed yet.
    private void hold(String subject, JournalChain chain) {
        if (chain != null) {
            transaction.putResource(held(subject), chain);
        }
    }

    private static String held(String subject) {
        return JournalChain.class.getName() + ':' + subject;
    }

    public void add(JournalEntry entry) {
        em.persist(entry);
    }

    public void flush() {
        em.flush();
    }

    /** Entries of a subject, oldest first, after {@code seq}. */
    public List<JournalEntry> entries(String subject, int seq, int limit) {
        return em.createQuery(
                        "select e from JournalEntry e where e.subject = :subject and e.seq > :seq order by e.seq",
                        JournalEntry.class)
                .setParameter("subject", subject)
                .setParameter("seq", seq)
                .setMaxResults(limit)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    /** Entries of a subject up to and including {@code at}, oldest first. */
    public List<JournalEntry> entriesUntil(String subject, Instant at) {
        return em.createQuery(
                        "select e from JournalEntry e where e.subject = :subject and e.at <= :at order by e.seq",
                        JournalEntry.class)
                .setParameter("subject", subject)
                .setParameter("at", at)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    /** Subjects after {@code subject} in their order, for a walk over all chains. */
    public List<String> subjectsAfter(String subject, int limit) {
        return em.createQuery(
                        "select c.subject from JournalChain c where c.subject > :subject order by c.subject",
                        String.class)
                .setParameter("subject", subject)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<JournalKey> key(String person) {
        return Optional.ofNullable(em.find(JournalKey.class, person));
    }

    /** Keeps a key, unless the person has been given one at the same instant. */
    public void addKey(String person, byte[] secret) {
        em.createNativeQuery("insert into journal_key (person, secret) values (?, ?) on conflict do nothing")
                .setParameter(1, person)
                .setParameter(2, secret)
                .executeUpdate();
    }

    public int destroyKey(String person) {
        return em.createQuery("delete from JournalKey k where k.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
