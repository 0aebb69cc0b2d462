package io.fourline.search.store;

import io.fourline.search.store.Analysis.Word;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What of a text tells it from others: a word in all its forms, or several that stand together and mean something only
 * so, such as a name and its number, or the signs of a word in a script without spaces.
 *
 * @param weight the greater, the rarer
 */
record Telling(List<Word> words, double weight) {

    boolean isOneWord() {
        return words.size() == 1;
    }

    /** The forms of one word; the one with its marks stands nowhere where the plain one does not. */
    List<String> forms() {
        return words.get(0).forms().stream()
                .filter(form -> form.isEmpty() || form.charAt(0) != Forms.MARKED)
                .toList();
    }

    /** Whether it is written in a script without spaces. */
    boolean isOfSigns() {
        return Scripts.isSign(words.get(0).plain());
    }

    /** What it is known by. */
    String name() {
        return name(words);
    }

    static String name(List<Word> words) {
        return words.stream().map(Word::plain).collect(Collectors.joining(" "));
    }

    Telling weighing(double other) {
        return new Telling(words, other);
    }
}
