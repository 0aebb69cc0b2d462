package io.fourline.simulation.store;

import io.fourline.shared.time.Instants;
import io.fourline.shared.work.WorkState;
import io.fourline.simulation.model.ReplayRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Replays in their table. */
@ApplicationScoped
public class ReplayRepository {

    private static final List<WorkState> UNFINISHED = List.of(WorkState.QUEUED, WorkState.RUNNING);

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public ReplayRun add(ReplayRun run) {
        em.persist(run);
        em.flush();
        return run;
    }

    public Optional<ReplayRun> run(String id) {
        return Optional.ofNullable(em.find(ReplayRun.class, id));
    }

    public Optional<ReplayRun> lock(String id) {
        return Optional.ofNullable(em.find(ReplayRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest first, after a number of them. */
    public List<ReplayRun> newest(String terms, int skip, int limit) {
        return em.createQuery(
                        "select r from ReplayRun r where r.terms = :terms order by r.createdAt desc, r.id desc",
                        ReplayRun.class)
                .setParameter("terms", terms)
                .setFirstResult(skip)
                .setMaxResults(limit)
                .getResultList();
    }

    public List<ReplayRun> unfinished() {
        return em.createQuery("select r from ReplayRun r where r.state in :states", ReplayRun.class)
                .setParameter("states", UNFINISHED)
                .getResultList();
    }

    /** Says that a node is still at work on what it has not finished. */
    public void beat(String node, Instant at) {
        em.createNativeQuery("update replay_run set beat_at = ? where node = ? and state in ('QUEUED', 'RUNNING')")
                .setParameter(1, Instants.toMicros(at))
                .setParameter(2, node)
                .executeUpdate();
    }

    /** Forgets the tickets behind a run. */
    public void forgetTickets(String run) {
        em.createNativeQuery("delete from replay_ticket where run = ?")
                .setParameter(1, run)
                .executeUpdate();
    }

    public void remove(ReplayRun run) {
        forgetTickets(run.id());
        em.remove(run);
    }

    public boolean isImport(String id) {
        return !em.createNativeQuery("select id from import_run where id = ?")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }
}
