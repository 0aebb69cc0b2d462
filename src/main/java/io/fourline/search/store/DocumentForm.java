package io.fourline.search.store;

import io.fourline.search.SearchDocument;
import io.fourline.search.SearchDocument.Layer;
import io.fourline.search.SearchDocument.Passage;
import io.fourline.shared.time.Instants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/** A document as the index keeps it, and back. */
final class DocumentForm {

    private static final char SEPARATOR = '\n';
    private static final FieldType BEGINNINGS = new FieldType();

    static {
        BEGINNINGS.setTokenized(true);
        BEGINNINGS.setOmitNorms(true);
        BEGINNINGS.setIndexOptions(IndexOptions.DOCS);
        BEGINNINGS.freeze();
    }

    private DocumentForm() {}

    static Document of(SearchDocument document) {
        Document form = new Document();
        form.add(new StringField(IndexFields.ID, IndexFields.id(document.kind(), document.key()), Store.NO));
        form.add(new StringField(IndexFields.KIND, document.kind(), Store.YES));
        form.add(new StoredField(IndexFields.KEY, document.key()));
        NumberForms.of(document.key())
                .forEach(number -> form.add(new StringField(IndexFields.NUMBER, number, Store.NO)));
        form.add(new LongField(IndexFields.AT, Instants.toMicros(document.at()), Store.YES));
        document.layers().forEach(layer -> add(form, document.kind(), layer));
        return form;
    }

    private static void add(Document form, String kind, Layer layer) {
        String name = layer.name();
        layer.readers()
                .forEach(reader ->
                        form.add(new StringField(IndexFields.readers(name), IndexFields.id(kind, reader), Store.NO)));
        if (layer.title() != null) {
            form.add(new TextField(IndexFields.title(name), layer.title(), Store.YES));
            form.add(new Field(IndexFields.beginnings(name), layer.title(), BEGINNINGS));
        }
        for (Passage passage : layer.passages()) {
            form.add(new TextField(IndexFields.text(name), passage.text(), Store.NO));
            form.add(new StoredField(IndexFields.passages(name), passage.part() + SEPARATOR + passage.text()));
        }
        layer.facts()
                .forEach((fact, values) -> values.forEach(value -> {
                    form.add(new StringField(IndexFields.fact(name, fact), value.toLowerCase(Locale.ROOT), Store.NO));
                    form.add(new StoredField(IndexFields.facts(name), fact + SEPARATOR + value));
                }));
    }

    /** The passages of a layer. */
    static List<Passage> passages(Document form, String layer) {
        List<Passage> passages = new ArrayList<>();
        for (IndexableField field : form.getFields(IndexFields.passages(layer))) {
            String stored = field.stringValue();
            int end = stored.indexOf(SEPARATOR);
            passages.add(new Passage(stored.substring(0, end), stored.substring(end + 1)));
        }
        return passages;
    }

    /** The facts of a layer with their values. */
    static Map<String, List<String>> facts(Document form, String layer) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        for (IndexableField field : form.getFields(IndexFields.facts(layer))) {
            String stored = field.stringValue();
            int end = stored.indexOf(SEPARATOR);
            facts.computeIfAbsent(stored.substring(0, end), none -> new ArrayList<>())
                    .add(stored.substring(end + 1));
        }
        return facts;
    }
}
