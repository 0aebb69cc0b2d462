package io.fourline.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorsTest {

    @ParameterizedTest
    @CsvSource({
        "GET,  /jakarta.faces.resource/theme.css.xhtml, OPEN",
        "GET,  /health/live,                            OPEN",
        "GET,  /sign-in.xhtml,                          SIGN_IN",
        "POST, /sign-in.xhtml,                          SIGN_IN",
        "POST, /api/v1/tokens,                          TOKEN_ISSUE",
        "POST, /api/v1/tokens/,                         TOKEN_ISSUE",
        "GET,  /api/v1/tokens,                          REST",
        "DELETE, /api/v1/tokens/current,                REST",
        "POST, /api/v1/incidents,                       REST",
        "GET,  /api,                                    REST",
        "GET,  /metrics,                                METRICS",
        "GET,  /metrics/base,                           METRICS",
        "GET,  /openapi,                                DESCRIPTION",
        "GET,  /choose-password.xhtml,                  CHOOSING",
        "POST, /sign-out,                               SIGN_OUT",
        "GET,  /incidents/incident.xhtml,               PAGE",
        "GET,  /,                                       PAGE"
    })
    void everyPathHasItsDoor(String method, String path, Doors door) {
        assertThat(Doors.of(method, path)).isEqualTo(door);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/healthy",
                "/jakarta.faces.resources/x",
                "/sign-in.xhtml.bak",
                "/SIGN-IN.xhtml",
                "/admin/sign-in.xhtml",
                "/anything/at/all"
            })
    void whatOnlyLooksLikeAnOpenPathIsClosed(String path) {
        assertThat(Doors.of("GET", path)).isEqualTo(Doors.PAGE);
    }

    @Test
    void onlyTheNamedDoorsAreOpenToEverybody() {
        assertThat(Doors.values())
                .filteredOn(Doors::isForEverybody)
                .containsExactlyInAnyOrder(Doors.OPEN, Doors.SIGN_IN, Doors.SIGN_OUT);
    }

    @Test
    void programsAreAnsweredWithAStatusAndNotWithAPage() {
        assertThat(Doors.METRICS.isForPrograms()).isTrue();
        assertThat(Doors.PAGE.isForPrograms()).isFalse();
    }
}
