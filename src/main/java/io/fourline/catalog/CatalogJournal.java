package io.fourline.catalog;

import io.fourline.catalog.store.CatalogRepository;
import io.fourline.identity.Acting;
import io.fourline.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/** What every edit of a register ends with: its journal entry, and the copies read before it forgotten once it is kept. */
@ApplicationScoped
class CatalogJournal {

    @Inject
    CatalogRepository repository;

    @Inject
    Journal journal;

    @Inject
    Acting acting;

    @Inject
    Event<Catalog.Changed> changed;

    /** @param before the facts before; {@code null} for something new */
    void keep(String subject, Map<String, Object> before, Map<String, Object> after) {
        journal.record(acting.act(subject, before == null ? "create" : "edit").changing(before, after));
        repository.flush();
        changed.fire(new Catalog.Changed());
    }
}
