package io.fourline.simulation.store;

import io.fourline.sla.TermsFacts;
import io.fourline.sla.TermsPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Terms as they are being worked on, read beside the workshop, so that a replay sees one committed state of them. */
@ApplicationScoped
public class DraftedTerms {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /**
     * @param plan the draft; what the latest version says where there is none
     * @param latest name of the latest version, such as {@code GOLD@2026.2}; {@code null} for none
     */
    public record Drafted(String code, TermsPlan plan, String latest) {}

    /** Empty where there are no such terms. */
    public Optional<Drafted> terms(String code) {
        List<?> drafts = em.createNativeQuery("select draft from terms where code = ?")
                .setParameter(1, code)
                .getResultList();
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        List<?> versions = em.createNativeQuery(
                        "select label, content from terms_version where code = ? order by position desc")
                .setParameter(1, code)
                .setMaxResults(1)
                .getResultList();
        Object[] latest = versions.isEmpty() ? null : (Object[]) versions.get(0);
        String content = drafts.get(0) != null ? (String) drafts.get(0) : (String) latest[1];
        return Optional.of(
                new Drafted(code, TermsFacts.readJson(content), latest == null ? null : code + '@' + latest[0]));
    }
}
