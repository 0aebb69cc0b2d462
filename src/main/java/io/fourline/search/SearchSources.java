package io.fourline.search;

import io.fourline.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All rooms that give something to the search. */
@ApplicationScoped
public class SearchSources {

    @Inject
    @Any
    Instance<SearchSource> sources;

    /** By kind, in one order. */
    List<SearchSource> all() {
        return sources.stream().sorted(Comparator.comparing(SearchSource::kind)).toList();
    }

    /** The kinds there are. */
    public List<String> kinds() {
        return all().stream().map(SearchSource::kind).toList();
    }

    Optional<SearchSource> of(String kind) {
        return all().stream().filter(source -> source.kind().equals(kind)).findFirst();
    }

    /** The keys of the documents that these subjects of the journal tell of, by source. */
    Map<SearchSource, Set<String>> keysOf(Collection<String> subjects) {
        Map<SearchSource, Set<String>> keys = new LinkedHashMap<>();
        for (SearchSource source : all()) {
            Set<String> own = subjects.stream()
                    .map(source::keyOf)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
            if (!own.isEmpty()) {
                keys.put(source, own);
            }
        }
        return keys;
    }

    /** As whom the caller reads documents of these kinds: one reading for each layer, over all kinds. */
    List<SearchReading> readings(Caller caller, Set<String> kinds) {
        Map<String, Set<String>> byLayer = new TreeMap<>();
        for (SearchSource source : all()) {
            if (kinds.contains(source.kind())) {
                source.readings(caller).forEach(reading -> reading.tokens()
                        .forEach(token -> byLayer.computeIfAbsent(reading.layer(), layer -> new HashSet<>())
                                .add(source.kind() + '|' + token)));
            }
        }
        return byLayer.entrySet().stream()
                .map(layer -> new SearchReading(layer.getKey(), layer.getValue()))
                .toList();
    }
}
