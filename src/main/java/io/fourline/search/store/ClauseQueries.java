package io.fourline.search.store;

import io.fourline.search.model.Wanted.Clause;
import io.fourline.search.model.Wanted.Kind;
import io.fourline.search.store.Analysis.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What one clause of a search asks of the words and facts of one layer. */
final class ClauseQueries {

    private static final float IN_TITLE = 3;
    private static final float AS_TYPED = 1.5f;
    private static final float AS_NUMBER = 100;
    private static final float MISTYPED = 0.5f;
    private static final float TIE = 0.1f;

    /** Beginnings inside of texts are looked for from this length on; shorter ones would be half of the dictionary. */
    private static final int SHORTEST_BEGINNING = 3;

    private static final int MOST_EXPANSIONS = 40;

    private final List<String> titles;
    private final List<String> texts;
    private final List<String> beginnings;
    private final List<String> layers;
    private final Map<String, List<String>> near;

    /** @param near for a word that may be a slip of the finger, the forms of those that may be meant */
    ClauseQueries(String layer, Map<String, List<String>> near) {
        this(layer, near, true);
    }

    /** Of titles and numbers alone. */
    static ClauseQueries ofTitles(String layer, Map<String, List<String>> near) {
        return new ClauseQueries(layer, near, false);
    }

    private ClauseQueries(String layer, Map<String, List<String>> near, boolean whole) {
        this.layers = IndexFields.read(layer);
        this.titles = List.of(IndexFields.title(layers.get(0)));
        this.beginnings = List.of(IndexFields.beginnings(layers.get(0)));
        this.texts = whole ? layers.stream().map(IndexFields::text).toList() : List.of();
        this.near = near;
    }

    /** The clause as a query; {@code null} when it asks for nothing that can be found. */
    Query of(Clause clause) {
        if (clause.kind() == Kind.FIELD) {
            return field(clause.field(), clause.text());
        }
        List<Word> words = Analysis.of(clause.text());
        if (words.isEmpty()) {
            return null;
        }
        List<Query> ways = new ArrayList<>();
        switch (clause.kind()) {
            case BEGINNING -> ways.add(beginning(words));
            case PHRASE -> addPhrase(ways, words);
            default -> addWord(ways, words);
        }
        if (clause.kind() != Kind.PHRASE) {
            ways.add(boosted(new TermQuery(number(clause.text())), AS_NUMBER));
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private static Term number(String text) {
        return new Term(IndexFields.NUMBER, NumberForms.typed(text));
    }

    /** A word of several parts, such as a serial number, is found as they follow each other. */
    private void addWord(List<Query> ways, List<Word> words) {
        if (words.size() > 1) {
            addPhrase(ways, words);
            return;
        }
        Word word = words.get(0);
        for (String form : word.forms()) {
            float boost = Forms.isPlain(form) || form.charAt(0) == Forms.MARKED ? AS_TYPED : 1;
            titles.forEach(field -> ways.add(boosted(new TermQuery(new Term(field, form)), boost * IN_TITLE)));
            texts.forEach(field -> ways.add(boosted(new TermQuery(new Term(field, form)), boost)));
        }
        for (String form : near.getOrDefault(word.plain(), List.of())) {
            titles.forEach(field -> ways.add(boosted(new TermQuery(new Term(field, form)), MISTYPED * IN_TITLE)));
            texts.forEach(field -> ways.add(boosted(new TermQuery(new Term(field, form)), MISTYPED)));
        }
    }

    private void addPhrase(List<Query> ways, List<Word> words) {
        titles.forEach(field -> ways.add(boosted(phrase(field, words), IN_TITLE)));
        texts.forEach(field -> ways.add(phrase(field, words)));
    }

    private static Query phrase(String field, List<Word> words) {
        if (words.size() == 1) {
            return new TermQuery(new Term(field, words.get(0).plain()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word.plain())));
        return phrase.build();
    }

    private Query beginning(List<Word> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Word whole : words.subList(0, words.size() - 1)) {
            List<Query> ways = new ArrayList<>();
            addWord(ways, List.of(whole));
            all.add(new DisjunctionMaxQuery(ways, TIE), Occur.MUST);
        }
        Word last = words.get(words.size() - 1);
        List<Query> ways = new ArrayList<>();
        addWord(ways, List.of(last));
        if (last.plain().length() <= WordForms.LONGEST_BEGINNING) {
            beginnings.forEach(field -> ways.add(new TermQuery(new Term(field, last.plain()))));
        }
        if (last.plain().length() >= SHORTEST_BEGINNING) {
            texts.forEach(field -> ways.add(new PrefixQuery(
                    new Term(field, last.plain()),
                    new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(MOST_EXPANSIONS))));
        }
        return all.add(new DisjunctionMaxQuery(ways, TIE), Occur.MUST).build();
    }

    private Query field(String name, String typed) {
        String value = typed.toLowerCase(Locale.ROOT);
        if (name.equals(IndexFields.NUMBER)) {
            return new TermQuery(number(value));
        }
        if (name.equals(IndexFields.KIND)) {
            return new TermQuery(new Term(IndexFields.KIND, value));
        }
        boolean open = value.length() > 1 && value.endsWith("*");
        if (name.equals(IndexFields.TITLE)) {
            String said = open ? typed.substring(0, typed.length() - 1) : typed;
            Clause inTitle = new Clause(open ? Kind.BEGINNING : Kind.WORD, null, said, false);
            return new ClauseQueries(layers.get(0), near, false).of(inTitle);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String layer : layers) {
            String field = IndexFields.fact(layer, name);
            if (open) {
                any.add(new PrefixQuery(new Term(field, value.substring(0, value.length() - 1))), Occur.SHOULD);
            } else {
                any.add(new TermQuery(new Term(field, value)), Occur.SHOULD);
                any.add(new TermQuery(new Term(field, value.replaceAll("[ -]", "_"))), Occur.SHOULD);
                any.add(new TermQuery(new Term(field, value.replaceAll("[ _]", "-"))), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }
}
