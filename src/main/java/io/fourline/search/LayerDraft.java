package io.fourline.search;

import io.fourline.search.SearchDocument.Layer;
import io.fourline.search.SearchDocument.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers a layer of a document; what is empty is left out. */
public final class LayerDraft {

    private final String name;
    private final String title;
    private final Set<String> readers = new HashSet<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, List<String>> facts = new TreeMap<>();

    public LayerDraft(String name, String title) {
        this.name = name;
        this.title = title;
    }

    public LayerDraft readBy(Collection<String> tokens) {
        readers.addAll(tokens);
        return this;
    }

    public LayerDraft says(String part, String text) {
        if (text != null && !text.isBlank()) {
            passages.add(new Passage(part, text));
        }
        return this;
    }

    public LayerDraft fact(String fact, Object value) {
        return facts(fact, value == null ? List.of() : List.of(value.toString()));
    }

    public LayerDraft facts(String fact, List<String> values) {
        if (!values.isEmpty()) {
            facts.put(fact, values);
        }
        return this;
    }

    public Layer layer() {
        return new Layer(name, readers, title, passages, facts);
    }
}
