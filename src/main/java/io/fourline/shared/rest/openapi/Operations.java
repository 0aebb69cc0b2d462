package io.fourline.shared.rest.openapi;

import static io.fourline.shared.rest.openapi.Schemas.ordered;
import static io.fourline.shared.rest.openapi.Schemas.typed;

import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.once.Submission;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Describes single calls. */
final class Operations {

    private final Schemas schemas;

    Operations(Schemas schemas) {
        this.schemas = schemas;
    }

    Map<String, Object> describe(Class<?> resource, Method method, String httpMethod, String path) {
        Says says = method.getAnnotation(Says.class);
        Map<String, Object> operation = ordered("tags", List.of(tag(path)));
        operation.put("operationId", operationId(httpMethod, path));
        operation.put("summary", says == null ? "" : says.value());
        boolean repeatable = method.isAnnotationPresent(POST.class)
                && (resource.isAnnotationPresent(Once.class) || method.isAnnotationPresent(Once.class));
        List<Map<String, Object>> parameters = parameters(method, repeatable);
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        Optional<Parameter> body = body(method);
        body.ifPresent(parameter -> operation.put("requestBody", requestBody(resource, method, parameter)));
        if (method.isAnnotationPresent(ByPassword.class)) {
            operation.put("security", List.of(ordered("password", List.of())));
        }
        operation.put("responses", responses(method, httpMethod, path, body.isPresent(), repeatable));
        return operation;
    }

    private static String tag(String path) {
        return path.split("/")[1];
    }

    private static String operationId(String httpMethod, String path) {
        StringBuilder id = new StringBuilder(httpMethod.toLowerCase(Locale.ROOT));
        for (String word : path.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return id.toString();
    }

    private List<Map<String, Object>> parameters(Method method, boolean repeatable) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            PathParam inPath = parameter.getAnnotation(PathParam.class);
            if (inPath != null) {
                parameters.add(parameter("path", inPath.value(), schemas.answer(parameter.getType()), ""));
            }
            HeaderParam inHeader = parameter.getAnnotation(HeaderParam.class);
            if (inHeader != null && inHeader.value().equals(HttpHeaders.IF_MATCH)) {
                parameters.add(ordered("$ref", "#/components/parameters/IfMatch"));
            }
        }
        if (method.getReturnType() == Page.class) {
            parameters.add(ordered("$ref", "#/components/parameters/limit"));
            parameters.add(ordered("$ref", "#/components/parameters/after"));
        }
        for (Filter filter : method.getAnnotationsByType(Filter.class)) {
            parameters.add(parameter("query", filter.name(), schema(filter), filter.says()));
        }
        if (repeatable) {
            parameters.add(ordered("$ref", "#/components/parameters/IdempotencyKey"));
        }
        return parameters;
    }

    private static Map<String, Object> parameter(String in, String name, Map<String, Object> schema, String says) {
        Map<String, Object> parameter = ordered("name", name, "in", in, "required", in.equals("path"));
        if (!says.isEmpty()) {
            parameter.put("description", says);
        }
        parameter.put("schema", schema);
        return parameter;
    }

    private Map<String, Object> schema(Filter filter) {
        if (filter.words().length > 0) {
            Map<String, Object> words = typed("string");
            words.put("enum", Arrays.asList(filter.words()));
            return words;
        }
        Map<String, Object> schema = schemas.answer(filter.type());
        if (filter.max() > 0) {
            schema.put("minimum", filter.min());
            schema.put("maximum", filter.max());
        }
        return schema;
    }

    private static Optional<Parameter> body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0
                        || !parameter.isAnnotationPresent(PathParam.class)
                                && !parameter.isAnnotationPresent(HeaderParam.class)
                                && !parameter.isAnnotationPresent(Context.class))
                .findFirst();
    }

    private Map<String, Object> requestBody(Class<?> resource, Method method, Parameter body) {
        Consumes consumes = method.isAnnotationPresent(Consumes.class)
                ? method.getAnnotation(Consumes.class)
                : resource.getAnnotation(Consumes.class);
        String[] types = consumes == null ? new String[] {MediaType.APPLICATION_JSON} : consumes.value();
        Map<String, Object> content = ordered();
        for (String type : types) {
            content.put(type, ordered("schema", bodySchema(body, type)));
        }
        return ordered("required", true, "content", content);
    }

    private Map<String, Object> bodySchema(Parameter body, String mediaType) {
        if (body.getType().isRecord()) {
            return schemas.body(body.getType());
        }
        Map<String, Object> file = typed("string");
        file.put("format", "binary");
        if (!mediaType.equals(MediaType.MULTIPART_FORM_DATA)) {
            return file;
        }
        Map<String, Object> visibility = typed("string");
        visibility.put("enum", List.of("PUBLIC", "INTERNAL"));
        visibility.put("default", "PUBLIC");
        return ordered(
                "type", "object",
                "required", List.of("file"),
                "properties", ordered("file", file, "visibility", visibility));
    }

    private Map<String, Object> responses(
            Method method, String httpMethod, String path, boolean body, boolean repeatable) {
        Map<String, Object> responses = new TreeMap<>();
        success(method, responses);
        boolean writes = !httpMethod.equals("GET");
        refuse(responses, 400, true);
        refuse(responses, 401, true);
        refuse(responses, 403, writes);
        refuse(responses, 404, path.contains("{"));
        refuse(responses, 406, true);
        refuse(responses, 409, writes);
        refuse(
                responses,
                412,
                Arrays.stream(method.getParameters())
                        .anyMatch(parameter -> parameter.isAnnotationPresent(HeaderParam.class)));
        refuse(responses, 413, body);
        refuse(responses, 415, body);
        refuse(responses, 422, repeatable);
        refuse(responses, 500, true);
        refuse(responses, 503, true);
        return responses;
    }

    private void success(Method method, Map<String, Object> responses) {
        Answer answer = method.getAnnotation(Answer.class);
        Type type = answer != null && answer.value() != void.class ? answer.value() : method.getGenericReturnType();
        boolean empty = type == void.class || type == Response.class;
        int status = answer != null ? answer.status() : empty ? 204 : 200;
        Map<String, Object> success = ordered("description", status == 201 ? "Created" : "Done");
        Map<String, Object> headers = ordered();
        if (status == 201 || status == 202) {
            headers.put("Location", ordered("schema", typed("string")));
        }
        if (!empty && !(type instanceof ParameterizedType) && method.getReturnType() == Response.class) {
            headers.put("ETag", ordered("schema", typed("string")));
        }
        if (!headers.isEmpty()) {
            success.put("headers", headers);
        }
        if (!empty) {
            success.put("content", ordered(MediaType.APPLICATION_JSON, ordered("schema", schemas.answer(type))));
        } else if (answer != null && status == 200) {
            Map<String, Object> file = typed("string");
            file.put("format", "binary");
            success.put("content", ordered(MediaType.WILDCARD, ordered("schema", file)));
        }
        responses.put(String.valueOf(status), success);
    }

    private static void refuse(Map<String, Object> responses, int status, boolean may) {
        if (may) {
            responses.put(String.valueOf(status), ordered("$ref", "#/components/responses/" + status));
        }
    }

    /** The header that makes a POST repeatable, as a parameter. */
    static Map<String, Object> idempotencyKey() {
        Map<String, Object> schema = typed("string");
        schema.put("pattern", "^[!-~]{1,200}$");
        return parameter(
                "header",
                Submission.KEY_HEADER,
                schema,
                "For 24 hours, the same key with the same request gives the first answer again and acts once.");
    }
}
