package io.fourline.shared.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.fourline.shared.rest.json.Json;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static JsonNode document;
    private static List<ApiView.Section> sections;

    @BeforeAll
    static void describeEveryResource() throws IOException {
        List<Class<?>> resources = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.fourline")) {
            if (found.isAnnotatedWith(Path.class)) {
                resources.add(found.reflect());
            }
        }
        Map<String, Object> described = Description.of(resources);
        document = new ObjectMapper().readTree(Json.bytes(described));
        sections = ApiView.sections(described);
    }

    @Test
    void everyCallSaysWhatItDoes() {
        assertThat(calls()).isNotEmpty();
        assertThat(calls().stream()
                        .filter(call -> call.path("summary").asText().isBlank())
                        .map(call -> call.path("operationId").asText()))
                .isEmpty();
    }

    @Test
    void everyAnswerIsDescribed() {
        assertThat(calls().stream()
                        .filter(call -> call.at("/responses/204").isObject())
                        .map(call -> call.path("operationId").asText()))
                .containsExactlyInAnyOrder("deleteChangesFeedsId", "deleteTokensCurrent");
    }

    @Test
    void everyCallHasANameOfItsOwn() {
        List<String> names =
                calls().stream().map(call -> call.path("operationId").asText()).toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void everyCallNamesItsSuccessAndTheRefusals() {
        for (JsonNode call : calls()) {
            Set<String> statuses = new TreeSet<>();
            call.path("responses").fieldNames().forEachRemaining(statuses::add);
            assertThat(statuses)
                    .as(call.path("operationId").asText())
                    .anyMatch(status -> status.startsWith("2"))
                    .contains("400", "401", "500");
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<JsonNode> references = document.findValues("$ref");
        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.asText().substring(1)).isMissingNode())
                .as(reference.asText())
                .isFalse());
    }

    @Test
    void theLimitsAreThoseOfTheReader() {
        JsonNode report = document.at("/components/schemas/Report");
        assertThat(report.at("/properties/title/maxLength").asInt()).isEqualTo(200);
        assertThat(report.at("/properties/description/maxLength").asInt()).isEqualTo(20_000);
        assertThat(report.at("/properties/description/minLength").asInt()).isZero();
        assertThat(report.at("/properties/category/nullable").asBoolean()).isTrue();
        assertThat(report.at("/additionalProperties").asBoolean(true)).isFalse();
        assertThat(report.path("required"))
                .extracting(JsonNode::asText)
                .containsExactly("title", "description", "impact", "urgency", "service");
    }

    @Test
    void anAnswerHasEveryKeyButAProblemOnlyThoseThatHelp() {
        assertThat(document.at("/components/schemas/IncidentRecord/properties/number")
                        .isMissingNode())
                .isFalse();
        assertThat(document.at("/components/schemas/Problem/required"))
                .extracting(JsonNode::asText)
                .containsExactly("type", "title", "status", "detail");
    }

    @Test
    void thePageTellsTheSameInWords() {
        CallText escalate = sections.stream()
                .flatMap(section -> section.calls().stream())
                .filter(call -> call.path().equals("/incidents/{number}/escalations"))
                .findFirst()
                .orElseThrow();
        assertThat(escalate.method()).isEqualTo("POST");
        assertThat(escalate.success()).isEqualTo("201");
        assertThat(escalate.body())
                .extracting(SchemaText.FieldText::name, SchemaText.FieldText::type, SchemaText.FieldText::required)
                .contains(tuple("toLine", "int32", true), tuple("reason", "string 1…20000", true));
        assertThat(escalate.parameters())
                .extracting(SchemaText.FieldText::name)
                .containsExactly("number (path)", "If-Match (header)", "Idempotency-Key (header)");
        assertThat(escalate.refusals()).extracting(CallText.RefusalText::status).contains("409", "412", "422");
    }

    private static List<JsonNode> calls() {
        List<JsonNode> calls = new ArrayList<>();
        document.path("paths").forEach(path -> path.forEach(calls::add));
        return calls;
    }
}
