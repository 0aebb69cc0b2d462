package io.fourline.shared.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.fourline.shared.rest.json.Omittable;
import java.util.List;

/**
 * A refusal as callers read it (RFC 9457).
 *
 * @param errors what is wrong with each field, where that helps
 * @param allowed what may be done instead, as URL nouns, where that helps
 * @param incident the id under which the log tells more, when the fault is the desk's
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "errors", "allowed", "incident"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Omittable List<FieldError> errors,
        @Omittable List<String> allowed,
        @Omittable String incident) {

    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one field, by its path in the body or its name in query or header. */
    public record FieldError(String field, String message) {}
}
