package io.fourline.shared.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.IllegalTransition;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.StaleVersion;
import io.fourline.shared.rest.json.Json;
import io.fourline.shared.text.Words;
import jakarta.ejb.EJBException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {

    private final Problems problems = new Problems(Words.strict().in(Locale.ENGLISH));

    @Test
    void aRefusalOfFieldsNamesEach() {
        Problem problem = problems.of(new InvalidInput(
                List.of(Reason.at("title", "missing"), Reason.at("findings.symptoms", "tooLong", 20_000))));
        assertThat(new String(Json.bytes(problem), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"type\":\"urn:fourline:problem:invalid-input\",\"title\":\"What was sent cannot be taken\","
                                + "\"status\":400,\"detail\":\"Several things need another look; each is named below.\","
                                + "\"errors\":[{\"field\":\"title\",\"message\":\"This is required.\"},"
                                + "{\"field\":\"findings.symptoms\",\"message\":\"This takes at most 20,000 characters.\"}]}");
    }

    @Test
    void anIllegalTransitionSaysWhatIsAllowed() {
        Problem problem = problems.of(new IllegalTransition("CLOSED", "escalations", List.of("links")));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.allowed()).containsExactly("links");
        assertThat(problem.detail()).isEqualTo("escalations is not possible while the state is CLOSED.");
    }

    @Test
    void everyRefusalHasItsStatus() {
        assertThat(problems.of(new NotFound("incident", "INC-000001")).status()).isEqualTo(404);
        assertThat(problems.of(new Forbidden("roleRequired", "LEAD")).status()).isEqualTo(403);
        assertThat(problems.of(new Forbidden("signInRequired")).status()).isEqualTo(401);
        assertThat(problems.of(new StaleVersion("INC-000001", 1, 2)).status()).isEqualTo(412);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindOfProblemHasWords(Kind kind) {
        Problem problem = kind == Kind.INTERNAL ? problems.internal("1a2b") : problems.of(kind, kind.status());
        assertThat(problem.title()).isNotBlank();
        assertThat(problem.detail()).isNotBlank().doesNotContain("{");
    }

    @Test
    void aRefusalIsFoundInsideWhatContainersWrapAroundIt() {
        NotFound refusal = new NotFound("incident", "INC-000001");
        assertThat(Causes.refusal(new EJBException(new RuntimeException(refusal))))
                .contains(refusal);
    }

    @Test
    void deadlocksAndMissingConnectionsPassByThemselves() {
        assertThat(Causes.isBusy(new RuntimeException(new SQLException("x", "40P01"))))
                .isTrue();
        assertThat(Causes.isBusy(new RuntimeException(new SQLException("Error in allocating a connection."))))
                .isTrue();
        assertThat(Causes.isBusy(new RuntimeException(new SQLException("x", "23505"))))
                .isFalse();
    }

    @Test
    void aMessageCannotFakeALogLine() {
        String text = FaultLog.text(new IllegalStateException("a\nSEVERE: all is lost\u2028\u001b[2J"));
        assertThat(text.lines().findFirst()).contains("java.lang.IllegalStateException: a?SEVERE: all is lost??[2J");
    }
}
