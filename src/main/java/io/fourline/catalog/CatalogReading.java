package io.fourline.catalog;

import io.fourline.catalog.model.Category;
import io.fourline.catalog.model.Service;
import io.fourline.catalog.store.CatalogRepository;
import io.fourline.identity.Acting;
import io.fourline.shared.error.NotFound;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The registers as the desk's people look through them: retired entries too, by pages in order of code. Whatever a filter
 * says, {@code part} of code or name, or {@code null}, narrows nothing when it is {@code null}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CatalogReading {

    @Inject
    CatalogRepository repository;

    @Inject
    Acting acting;

    /** @param after the last code of the page before, {@code null} for the first page */
    public List<ServiceRecord> services(String part, Boolean active, String after, int limit) {
        requireDesk();
        return repository.page(Service.class, part, active, after, limit).stream()
                .map(CatalogReading::record)
                .toList();
    }

    /** @param after the last code of the page before, {@code null} for the first page */
    public List<CategoryRecord> categories(String part, Boolean active, String after, int limit) {
        requireDesk();
        return repository.page(Category.class, part, active, after, limit).stream()
                .map(CatalogReading::record)
                .toList();
    }

    public ServiceRecord service(String code) {
        requireDesk();
        return repository.service(code).map(CatalogReading::record).orElseThrow(() -> new NotFound("service", code));
    }

    public CategoryRecord category(String code) {
        requireDesk();
        return repository.category(code).map(CatalogReading::record).orElseThrow(() -> new NotFound("category", code));
    }

    /** The services on offer that name a chain. */
    public List<ServiceRecord> servicesOn(String chain) {
        requireDesk();
        return repository.services().stream()
                .filter(service -> service.active() && chain.equals(service.chain()))
                .map(CatalogReading::record)
                .toList();
    }

    private void requireDesk() {
        acting.caller().requireDesk();
    }

    static ServiceRecord record(Service service) {
        return new ServiceRecord(
                service.code(),
                service.name(),
                service.description(),
                service.chain(),
                service.owner(),
                service.active(),
                service.version());
    }

    static CategoryRecord record(Category category) {
        return new CategoryRecord(category.code(), category.name(), category.active(), category.version());
    }
}
