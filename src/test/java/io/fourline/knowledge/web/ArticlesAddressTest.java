package io.fourline.knowledge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.knowledge.ArticleState;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticlesAddressTest {

    @Test
    void anotherTabKeepsWhatNarrowsTheListAndBeginsAtItsFirstPage() {
        ArticlesAddress address = of(Map.of("state", "DRAFT", "q", "sign in", "after", "7_KB-000001"));

        assertThat(address.on("shelf", "mine")).isEqualTo("articles.xhtml?q=sign+in&shelf=mine");
        assertThat(address.on("shelf", null)).isEqualTo("articles.xhtml?q=sign+in");
    }

    @Test
    void theNextPageKeepsTheTab() {
        assertThat(of(Map.of("state", "DRAFT")).with("after", "7_KB-000001"))
                .isEqualTo("articles.xhtml?state=DRAFT&after=7_KB-000001");
    }

    @Test
    void aTabAloneNarrowsNothing() {
        assertThat(of(Map.of("shelf", "review")).isNarrowed()).isFalse();
        assertThat(of(Map.of("shelf", "review", "language", "pl")).isNarrowed()).isTrue();
    }

    @Test
    void whatNobodyChoseOnThePageIsLeftOut() {
        ArticlesAddress address = of(Map.of("state", "GONE", "q", "a\u0000b", "other", "x"));

        assertThat(address.constant("state", ArticleState.class)).isNull();
        assertThat(address.value("q")).isNull();
        assertThat(address.value("other")).isNull();
    }

    private static ArticlesAddress of(Map<String, String> given) {
        return ArticlesAddress.of(given::get);
    }
}
