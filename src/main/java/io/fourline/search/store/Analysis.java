package io.fourline.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of a text with their forms and where they stand. */
final class Analysis {

    private static final String FIELD = IndexFields.text("");
    private static final WordForms WORDS = new WordForms();

    private Analysis() {}

    /** One word: its forms, the plain one first, and the characters it takes. */
    record Word(List<String> forms, int from, int to) {

        String plain() {
            return forms.get(0);
        }
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = WORDS.tokenStream(FIELD, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    words.add(new Word(new ArrayList<>(), offset.startOffset(), offset.endOffset()));
                }
                words.get(words.size() - 1).forms().add(term.toString());
            }
            tokens.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
