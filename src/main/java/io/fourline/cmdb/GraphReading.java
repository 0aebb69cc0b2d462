package io.fourline.cmdb;

import io.fourline.cmdb.model.ItemGraph;
import io.fourline.cmdb.store.GraphRepository;
import io.fourline.cmdb.store.RelationRepository;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Reads the graph apart from the transaction that asks for it: what that one has changed and may still take back must not
 * be kept under a version that another change will bear.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GraphReading {

    @Inject
    GraphRepository repository;

    @Inject
    RelationRepository relations;

    public long version() {
        return repository.version();
    }

    public ItemGraph graph() {
        return ItemGraph.of(repository.nodes(), relations.all());
    }
}
