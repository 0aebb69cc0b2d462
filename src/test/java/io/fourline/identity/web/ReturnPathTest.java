package io.fourline.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/incidents/incident.xhtml?number=INC-000123", "/queue.xhtml?q=a%20b&line=2#top"})
    void pathsWithinTheDeskAreKept(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "/\tevil",
                "/a\r\nSet-Cookie: x=1",
                "javascript:alert(1)",
                "evil.example",
                "/..//evil.example",
                "/%zz",
                "/sign-in.xhtml?to=/"
            })
    void otherSitesAndTricksLeadToTheStartPage(String wanted) {
        assertThat(ReturnPath.safe(wanted)).isEqualTo("/");
    }
}
