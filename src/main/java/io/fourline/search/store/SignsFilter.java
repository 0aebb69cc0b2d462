package io.fourline.search.store;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Cuts a run of Thai, Lao, Khmer or Burmese, which has no spaces between its words, into its signs: any part of it is found. */
final class SignsFilter extends TokenFilter {

    private static final String RUN = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.SOUTHEAST_ASIAN];

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final Deque<Sign> signs = new ArrayDeque<>();
    private State run;

    /** @param from where it stands in the text */
    private record Sign(String text, int from) {}

    SignsFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (signs.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            if (!RUN.equals(type.type())) {
                return true;
            }
            cut();
        }
        restoreState(run);
        Sign sign = signs.poll();
        term.setEmpty().append(sign.text());
        offset.setOffset(sign.from(), sign.from() + sign.text().length());
        return true;
    }

    private void cut() {
        run = captureState();
        String text = term.toString();
        int begin = 0;
        for (int end : Scripts.signEnds(text)) {
            signs.add(new Sign(text.substring(begin, end), offset.startOffset() + begin));
            begin = end;
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        signs.clear();
        run = null;
    }
}
