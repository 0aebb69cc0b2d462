package io.fourline.search.store;

import io.fourline.search.store.Analysis.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that mean something only together: a name and its number, and the signs of words in scripts without spaces. */
final class Together {

    /** Longer numbers tell enough by themselves. */
    private static final int SHORT_NUMBER = 4;

    private Together() {}

    /** @param empty words that bind nothing to a number */
    static List<List<Word>> of(String text, List<Word> words, Set<String> empty) {
        List<List<Word>> together = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            Word one = words.get(i);
            Word next = words.get(i + 1);
            if (areSigns(one, next) || areNumbered(text, one, next, empty)) {
                together.add(List.of(one, next));
            }
        }
        addByDictionary(text, words, together);
        return together;
    }

    /** Whether a word counts only beside another one, where it stands beside one. */
    static boolean tellsNothingAlone(Word word) {
        return Scripts.isSign(word.plain()) || isShortNumber(word);
    }

    private static boolean areSigns(Word one, Word next) {
        return one.to() == next.from()
                && Scripts.isSign(one.plain())
                && Scripts.isSign(next.plain())
                && !Scripts.needsDictionary(one.plain())
                && !Scripts.needsDictionary(next.plain())
                && !(Scripts.isParticle(one.plain()) && Scripts.isParticle(next.plain()));
    }

    private static boolean areNumbered(String text, Word one, Word next, Set<String> empty) {
        boolean near = next.from() - one.to() == 1 && " -_#".indexOf(text.charAt(one.to())) >= 0;
        Word name = isShortNumber(one) ? next : one;
        return near
                && isShortNumber(one) != isShortNumber(next)
                && Character.isLetter(name.plain().codePointAt(0))
                && !empty.contains(name.plain());
    }

    private static boolean isShortNumber(Word word) {
        return word.plain().length() <= SHORT_NUMBER && word.plain().chars().allMatch(Character::isDigit);
    }

    private static void addByDictionary(String text, List<Word> words, List<List<Word>> together) {
        int i = 0;
        while (i < words.size()) {
            int end = i + 1;
            if (Scripts.needsDictionary(words.get(i).plain())) {
                while (end < words.size()
                        && words.get(end).from() == words.get(end - 1).to()
                        && Scripts.needsDictionary(words.get(end).plain())) {
                    end++;
                }
                addRun(text, words.subList(i, end), together);
            }
            i = end;
        }
    }

    private static void addRun(String text, List<Word> run, List<List<Word>> together) {
        int from = run.get(0).from();
        int begin = from;
        for (int bound :
                Scripts.wordEnds(text.substring(from, run.get(run.size() - 1).to()))) {
            int start = begin;
            int end = from + bound;
            List<Word> word = run.stream()
                    .filter(sign -> sign.from() >= start && sign.to() <= end)
                    .collect(Collectors.toList());
            if (word.size() > 1) {
                together.add(word);
            }
            begin = end;
        }
    }
}
