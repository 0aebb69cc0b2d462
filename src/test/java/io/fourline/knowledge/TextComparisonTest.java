package io.fourline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.fourline.knowledge.Piece.Kind;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextComparisonTest {

    @Test
    void aWordThatChangedIsAllThatIsMarked() {
        assertThat(TextComparison.of("Press F5 twice.\nThen wait.\n", "Press F8 twice.\nThen wait.\n"))
                .containsExactly(
                        new Piece(Kind.SAME, "Press "),
                        new Piece(Kind.REMOVED, "F5"),
                        new Piece(Kind.ADDED, "F8"),
                        new Piece(Kind.SAME, " twice.\nThen wait.\n"));
    }

    @Test
    void linesThatWerePutInAndTakenOutAreWhole() {
        assertThat(TextComparison.of("a\nb\n", "a\nnew line\nb\n"))
                .containsExactly(
                        new Piece(Kind.SAME, "a\n"), new Piece(Kind.ADDED, "new line\n"), new Piece(Kind.SAME, "b\n"));
    }

    @ParameterizedTest
    @CsvSource({"żółw,żółty", "сбросить пароль,сбросьте пароль"})
    void wordsOfAnyScriptAreWords(String before, String after) {
        assertThat(TextComparison.of(before, after))
                .first()
                .extracting(Piece::kind)
                .isNotEqualTo(Kind.SAME);
    }

    @Property
    void thePiecesGiveBothTextsBack(
            @ForAll @CharRange(from = 'a', to = 'c') String first,
            @ForAll @CharRange(from = '\n', to = 'c') String other) {
        List<Piece> pieces = TextComparison.of(first, other);

        assertThat(without(pieces, Kind.ADDED)).isEqualTo(first);
        assertThat(without(pieces, Kind.REMOVED)).isEqualTo(other);
    }

    @Test
    void textsWithNothingInCommonAreComparedSoon() {
        String first = IntStream.range(0, 14_000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n"));
        String other = IntStream.range(0, 14_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));

        List<Piece> pieces = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TextComparison.of(first, other));

        assertThat(without(pieces, Kind.ADDED)).isEqualTo(first);
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
