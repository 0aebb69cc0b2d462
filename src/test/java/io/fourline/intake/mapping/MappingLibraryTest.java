package io.fourline.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fourline.intake.LogFormat;
import io.fourline.intake.model.Columns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingLibraryTest {

    private static final String GOOD =
            "{\"name\":\"n\",\"about\":\"a\",\"format\":\"CSV\",\"caseId\":{\"keys\":[\"id\"]},"
                    + "\"time\":{\"keys\":[\"at\"]},\"status\":{\"keys\":[\"s\"]}%s}";

    @Test
    void theMostDemandingMappingThatFitsIsTaken() {
        MappingLibrary library = MappingLibrary.shipped();
        assertThat(library.fitting(
                                LogFormat.XES,
                                new Columns(List.of(
                                        "concept:name",
                                        "lifecycle:transition",
                                        "org:group",
                                        "Product",
                                        "impact",
                                        "time:timestamp")))
                        .name())
                .isEqualTo("vinst");
        assertThat(library.fitting(LogFormat.XES, new Columns(List.of("concept:name", "time:timestamp")))
                        .name())
                .isEqualTo("xes");
        assertThat(library.fitting(LogFormat.CSV, new Columns(List.of("Case ID", "Activity", "Complete Timestamp")))
                        .name())
                .isEqualTo("table");
    }

    @Test
    void aMappingIsDataAndAnotherOneReadsAnotherDesksLog() throws IOException {
        Mapping mapping = parse(String.format(GOOD, ",\"missing\":[\"n/a\"]"));
        assertThat(mapping.lines().otherwise()).isEqualTo(1);
        assertThat(mapping.missingMeansEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"colour\":1",
                ",\"name\":\"twice\"",
                ",\"states\":[{\"status\":\"x\",\"state\":\"LOST\"}]",
                ",\"states\":[{\"status\":\"x\",\"state\":\"WAITING\"}]",
                ",\"lines\":{\"otherwise\":5}",
                ",\"facts\":{\"impact\":{\"keys\":[\"i\"],\"values\":{\"a\":\"HUGE\"}}}",
                "} {"
            })
    void aMappingWithAnErrorIsRefusedWhole(String extra) {
        assertThatThrownBy(() -> parse(String.format(GOOD, extra))).isInstanceOf(IOException.class);
    }

    private static Mapping parse(String json) throws IOException {
        return MappingLibrary.parse(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
