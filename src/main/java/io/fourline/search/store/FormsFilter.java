package io.fourline.search.store;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts all forms of a word where the word stands. */
final class FormsFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Forms forms = new Forms();
    private final boolean plainOnly;
    private Iterator<String> rest = List.<String>of().iterator();
    private State state;

    FormsFilter(TokenStream input, boolean plainOnly) {
        super(input);
        this.plainOnly = plainOnly;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (rest.hasNext()) {
            restoreState(state);
            term.setEmpty().append(rest.next());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        List<String> all = forms.of(term.toString());
        state = captureState();
        rest = plainOnly ? List.<String>of().iterator() : all.listIterator(1);
        term.setEmpty().append(all.get(0));
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        rest = List.<String>of().iterator();
        state = null;
    }
}
