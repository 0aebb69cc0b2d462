package io.fourline.shared.rest.openapi;

import io.fourline.shared.rest.openapi.SchemaText.FieldText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One call as the page shows it. */
public record CallText(
        String method,
        String path,
        String summary,
        List<FieldText> parameters,
        List<FieldText> body,
        List<FieldText> answer,
        String success,
        List<RefusalText> refusals) {

    /** A refusal: its status and heading. */
    public record RefusalText(String status, String title) {}

    static CallText of(String method, String path, Map<String, Object> call, SchemaText schemas) {
        List<FieldText> parameters = new ArrayList<>();
        for (Object parameter : (List<?>) call.getOrDefault("parameters", List.of())) {
            Map<String, Object> read = schemas.resolved(SchemaText.asMap(parameter));
            parameters.add(schemas.field(
                    read.get("name") + " (" + read.get("in") + ")",
                    SchemaText.asMap(read.get("schema")),
                    Boolean.TRUE.equals(read.get("required")),
                    (String) read.get("description")));
        }
        List<FieldText> answer = new ArrayList<>();
        List<RefusalText> refusals = new ArrayList<>();
        String success = "";
        for (Map.Entry<String, Object> response :
                SchemaText.map(call, "responses").entrySet()) {
            Map<String, Object> read = schemas.resolved(SchemaText.asMap(response.getValue()));
            if (response.getKey().startsWith("2")) {
                success = response.getKey();
                // Every key of an answer is there; only bodies and parameters have more to say about that.
                schemas.fieldsOf(SchemaText.map(read, "content"))
                        .forEach(field -> answer.add(new FieldText(field.name(), field.type(), false, field.says())));
            } else {
                refusals.add(new RefusalText(response.getKey(), (String) read.get("description")));
            }
        }
        List<FieldText> body = schemas.fieldsOf(SchemaText.map(SchemaText.map(call, "requestBody"), "content"));
        return new CallText(
                method.toUpperCase(Locale.ROOT),
                path,
                (String) call.get("summary"),
                parameters,
                body,
                answer,
                success,
                refusals);
    }
}
