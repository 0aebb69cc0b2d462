package io.fourline.cmdb;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fourline.cmdb.model.ConfigurationItem;
import io.fourline.cmdb.store.ItemRepository;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Configuration items as they are read at every request: local copies that live a few seconds. */
@ApplicationScoped
public class Items {

    private static final Duration FRESHNESS = Duration.ofSeconds(5);
    private static final int KEPT = 10_000;

    /** A code with its name and what is most often asked of an item; {@code active} says whether new tickets may name it. */
    public record Entry(String code, String name, ItemType type, ItemStatus status, String service, boolean active) {}

    /** Fired when an edit of an item has been made here. */
    public record Changed() {}

    @Inject
    ItemRepository repository;

    private LoadingCache<String, Optional<Entry>> items;

    @PostConstruct
    void prepare() {
        items = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(FRESHNESS)
                .build(code -> repository.item(code).map(Items::entry));
    }

    public Optional<Entry> item(String code) {
        return code == null ? Optional.empty() : items.get(code);
    }

    /** What to call an item on a page; an imported word stands for itself. */
    public String name(String code) {
        return item(code).map(Entry::name).orElse(code);
    }

    /** Those of the items that there are, by code, read now. */
    public Map<String, Entry> all(Collection<String> codes) {
        return repository.items(codes).stream().map(Items::entry).collect(Collectors.toMap(Entry::code, one -> one));
    }

    /** Items on offer whose code, name or serial contains {@code part}. */
    public List<Entry> matching(String part, int limit) {
        return repository.page(ItemFilter.onOffer(part), null, limit).stream()
                .map(Items::entry)
                .toList();
    }

    /** Forgets the local copies after a change made here; before its commit they would only be read again as they were. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        items.invalidateAll();
    }

    private static Entry entry(ConfigurationItem item) {
        ItemFields fields = item.fields();
        return new Entry(item.code(), fields.name(), fields.type(), fields.status(), fields.service(), item.active());
    }
}
