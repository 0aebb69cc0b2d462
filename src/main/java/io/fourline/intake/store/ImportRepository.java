package io.fourline.intake.store;

import io.fourline.intake.model.ImportRun;
import io.fourline.shared.work.WorkState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Imports in their tables. */
@ApplicationScoped
public class ImportRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public ImportRun add(ImportRun run) {
        em.persist(run);
        return run;
    }

    public Optional<ImportRun> run(String id) {
        return Optional.ofNullable(em.find(ImportRun.class, id));
    }

    public Optional<ImportRun> lock(String id) {
        return Optional.ofNullable(em.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest imports first. */
    public List<ImportRun> newest(int limit) {
        return em.createQuery("select r from ImportRun r order by r.createdAt desc, r.id desc", ImportRun.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Imports that a node left when it went down, oldest first. */
    public List<String> unfinished() {
        return em.createQuery(
                        "select r.id from ImportRun r where r.state in :states order by r.createdAt", String.class)
                .setParameter("states", List.of(WorkState.QUEUED, WorkState.RUNNING))
                .getResultList();
    }

    /** Rows of (position, line, field, code, arguments, events) after a position. */
    @SuppressWarnings("unchecked")
    public List<Object[]> rejections(String run, int after, int limit) {
        return em.createNativeQuery("select position, line, field, code, arguments, events from import_rejection"
                        + " where run = ? and position > ? order by position")
                .setParameter(1, run)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
    }

    public void forgetRejections(String run) {
        em.createNativeQuery("delete from import_rejection where run = ?")
                .setParameter(1, run)
                .executeUpdate();
    }
}
