package io.fourline.cmdb;

import io.fourline.cmdb.model.ConfigurationItem;
import io.fourline.cmdb.store.ItemRepository;
import io.fourline.identity.Caller;
import io.fourline.search.LayerDraft;
import io.fourline.search.SearchDocument;
import io.fourline.search.SearchReading;
import io.fourline.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Configuration items for the search, open to the desk's own people. */
@ApplicationScoped
public class ItemSearchSource implements SearchSource {

    private static final String KIND = "item";
    private static final String DESK = "desk";

    /** An item has no moment of its own; none is newer than another. */
    private static final Instant AT = Instant.EPOCH;

    @Inject
    ItemRepository items;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> keyOf(String subject) {
        String prefix = ItemJournal.subject("");
        return Optional.of(subject)
                .filter(text -> text.startsWith(prefix))
                .map(text -> text.substring(prefix.length()));
    }

    @Override
    public List<SearchDocument> documents(Collection<String> keys) {
        return made(items.items(keys));
    }

    @Override
    public List<SearchDocument> after(String key, int limit) {
        return made(items.page(ItemFilter.ANY, key, limit));
    }

    private static List<SearchDocument> made(List<ConfigurationItem> found) {
        return found.stream()
                .map(ItemReading::record)
                .map(ItemSearchSource::document)
                .toList();
    }

    private static SearchDocument document(ItemRecord item) {
        LayerDraft layer = new LayerDraft(DESK, item.name())
                .readBy(Set.of(DESK))
                .says("notes", item.notes())
                .says("code", item.code())
                .says("serial", item.serial())
                .says("location", item.location())
                .says("supplier", item.supplier())
                .fact("state", item.status())
                .fact("type", item.type())
                .fact("item", item.code())
                .fact("service", item.service())
                .fact("owner", item.owner())
                .fact("team", item.team())
                .fact("organisation", item.organisation())
                .fact("location", item.location())
                .fact("supplier", item.supplier());
        return new SearchDocument(KIND, item.code(), AT, List.of(layer.layer()));
    }

    @Override
    public List<SearchReading> readings(Caller caller) {
        return caller.isOfDesk() ? List.of(new SearchReading(DESK, Set.of(DESK))) : List.of();
    }

    @Override
    public Map<String, Set<String>> visible(Caller caller, Collection<String> keys) {
        return caller.isOfDesk()
                ? items.items(keys).stream().collect(Collectors.toMap(ConfigurationItem::code, item -> Set.of(DESK)))
                : Map.of();
    }

    @Override
    public String page(Caller caller, String key) {
        return "/items/item.xhtml?code=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
