package io.fourline.search.store;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How texts become words: by the word bounds of Unicode, and also at points, colons, underscores and apostrophes, so that
 * parts of host names and codes are words of their own. In fields of beginnings each word stands with all its beginnings.
 */
final class WordForms extends Analyzer {

    /** Longer words are found by this much of their beginning while somebody types. */
    static final int LONGEST_BEGINNING = 15;

    /** Between two passages, so that no phrase reaches from one into the other. */
    private static final int GAP = 100;

    private static final NormalizeCharMap BOUNDS = bounds();

    WordForms() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        boolean beginnings = field.startsWith(IndexFields.BEGINNINGS);
        TokenFilter forms = new FormsFilter(new SignsFilter(words), beginnings);
        return new TokenStreamComponents(
                words, beginnings ? new EdgeNGramTokenFilter(forms, 1, LONGEST_BEGINNING, false) : forms);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(BOUNDS, reader);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    private static NormalizeCharMap bounds() {
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        for (String bound : new String[] {".", ":", "_", "'", "\u2019", "\u00b7"}) {
            builder.add(bound, " ");
        }
        return builder.build();
    }
}
