package io.fourline.knowledge;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import io.fourline.knowledge.Piece.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Compares two texts line by line, and lines that changed word by word; its work is bounded, whatever the texts. */
final class TextComparison {

    /** More than this that differs is shown as taken out and put in: the work grows with the square of it. */
    static final int MOST = 3_000;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])");
    private static final Pattern AFTER_LINES = Pattern.compile("(?<=\n)");

    private final List<Piece> pieces = new ArrayList<>();

    private TextComparison() {}

    static List<Piece> of(String before, String after) {
        TextComparison comparison = new TextComparison();
        comparison.compare(split(AFTER_LINES, before), split(AFTER_LINES, after), true);
        return List.copyOf(comparison.pieces);
    }

    private void compare(List<String> before, List<String> after, boolean lines) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        add(Kind.SAME, before.subList(0, start));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end), lines);
        add(Kind.SAME, before.subList(before.size() - end, before.size()));
    }

    private void middle(List<String> before, List<String> after, boolean lines) {
        if (before.size() + after.size() > MOST) {
            add(Kind.REMOVED, before);
            add(Kind.ADDED, after);
            return;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            Chunk<String> source = delta.getSource();
            Chunk<String> target = delta.getTarget();
            if (delta.getType() == DeltaType.EQUAL) {
                add(Kind.SAME, source.getLines());
            } else if (lines && delta.getType() == DeltaType.CHANGE) {
                compare(words(source), words(target), false);
            } else {
                add(Kind.REMOVED, source.getLines());
                add(Kind.ADDED, target.getLines());
            }
        }
    }

    private static List<String> words(Chunk<String> lines) {
        return split(BETWEEN_WORDS, String.join("", lines.getLines()));
    }

    private static List<String> split(Pattern pattern, String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(pattern.split(text));
    }

    private void add(Kind kind, List<String> parts) {
        String text = String.join("", parts);
        if (text.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }
}
