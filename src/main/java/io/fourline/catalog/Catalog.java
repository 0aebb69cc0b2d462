package io.fourline.catalog;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fourline.catalog.model.Service;
import io.fourline.catalog.store.CatalogRepository;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The registers as they are read at every request: local copies that live a few seconds. */
@ApplicationScoped
public class Catalog {

    private static final Duration FRESHNESS = Duration.ofSeconds(5);
    private static final int KEPT = 10_000;
    private static final String ALL = "";

    /** A code with its name. */
    public record Named(String code, String name, boolean active) {}

    /** A service; {@code chain} is {@code null} for the desk's default, {@code owner} for nobody. */
    public record ServiceEntry(
            String code, String name, String description, String chain, String owner, boolean active) {}

    /** Fired when an edit of a register has been made here. */
    public record Changed() {}

    @Inject
    CatalogRepository repository;

    private LoadingCache<String, Optional<ServiceEntry>> services;
    private LoadingCache<String, Optional<Named>> categories;
    private LoadingCache<String, List<ServiceEntry>> allServices;
    private LoadingCache<String, List<Named>> allCategories;

    @PostConstruct
    void prepare() {
        Caffeine<Object, Object> copies =
                Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(FRESHNESS);
        services = copies.build(code -> repository.service(code).map(Catalog::entry));
        categories =
                copies.build(code -> repository.category(code).map(c -> new Named(c.code(), c.name(), c.active())));
        allServices = copies.build(
                all -> repository.services().stream().map(Catalog::entry).toList());
        allCategories = copies.build(all -> repository.categories().stream()
                .map(c -> new Named(c.code(), c.name(), c.active()))
                .toList());
    }

    public Optional<ServiceEntry> service(String code) {
        return code == null ? Optional.empty() : services.get(code);
    }

    public Optional<Named> category(String code) {
        return code == null ? Optional.empty() : categories.get(code);
    }

    /** Services on offer, by name. */
    public List<ServiceEntry> services() {
        return allServices.get(ALL).stream().filter(ServiceEntry::active).toList();
    }

    /** Categories on offer, by name. */
    public List<Named> categories() {
        return allCategories.get(ALL).stream().filter(Named::active).toList();
    }

    /** What to call a service on a page; an imported word stands for itself. */
    public String serviceName(String code) {
        return service(code).map(ServiceEntry::name).orElse(code);
    }

    /** Forgets the local copies after a change made here; before its commit they would only be read again as they were. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        services.invalidateAll();
        categories.invalidateAll();
        allServices.invalidateAll();
        allCategories.invalidateAll();
    }

    private static ServiceEntry entry(Service service) {
        return new ServiceEntry(
                service.code(),
                service.name(),
                service.description(),
                service.chain(),
                service.owner(),
                service.active());
    }
}
