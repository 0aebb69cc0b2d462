package io.fourline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleMergeTest {

    private final ArticleText base = ArticleFixture.text("First");

    @Test
    void whatOnlyTheOtherChangedIsTakenFromThem() {
        ArticleText theirs = ArticleFixture.text("Second", Audience.AGENT, List.of("HARBOUR"));

        assertThat(new ArticleMerge(base, base, theirs).text()).isEqualTo(theirs);
    }

    @Test
    void whatThisWriterChangedStaysAsTyped() {
        ArticleText mine = ArticleFixture.text("Mine");
        ArticleText theirs = ArticleFixture.text("Theirs", Audience.AGENT, List.of());

        ArticleText merged = new ArticleMerge(base, mine, theirs).text();

        assertThat(merged.body()).isEqualTo("Mine");
        assertThat(merged.audience()).isEqualTo(Audience.AGENT);
    }

    @Test
    void whatTheOtherDidIsTold() {
        ArticleDifferences changed =
                new ArticleMerge(base, ArticleFixture.text("Mine"), ArticleFixture.text("Second")).changed();

        assertThat(changed.fields()).isEmpty();
        assertThat(changed.body())
                .containsExactly(new Piece(Piece.Kind.REMOVED, "First"), new Piece(Piece.Kind.ADDED, "Second"));
    }
}
