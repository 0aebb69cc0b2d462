package io.fourline.shared.rest.openapi;

import static io.fourline.shared.rest.openapi.Schemas.ordered;
import static io.fourline.shared.rest.openapi.Schemas.typed;

import io.fourline.shared.rest.DeskApplication;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.problem.Kind;
import io.fourline.shared.rest.problem.Problem;
import io.fourline.shared.text.Words;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The whole interface as an OpenAPI 3.0 document. */
public final class Description {

    private final Schemas schemas = new Schemas();
    private final Operations operations = new Operations(schemas);
    private final Map<String, Object> paths = new TreeMap<>();

    private Description() {}

    /** @param resources the classes with a {@link Path} */
    public static Map<String, Object> of(Collection<Class<?>> resources) {
        Description description = new Description();
        resources.stream().sorted(Comparator.comparing(Class::getName)).forEach(description::add);
        return description.document();
    }

    private void add(Class<?> resource) {
        String base = "/" + strip(resource.getAnnotation(Path.class).value());
        Method[] methods = resource.getMethods();
        Arrays.sort(methods, Comparator.comparing(Method::toString));
        for (Method method : methods) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (http != null) {
                    add(resource, method, http.value(), base);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void add(Class<?> resource, Method method, String httpMethod, String base) {
        Path below = method.getAnnotation(Path.class);
        String path = plain(below == null ? base : base + "/" + strip(below.value()));
        Map<String, Object> item = (Map<String, Object>) paths.computeIfAbsent(path, any -> new TreeMap<>());
        item.put(httpMethod.toLowerCase(Locale.ROOT), operations.describe(resource, method, httpMethod, path));
    }

    private static String strip(String path) {
        return path.replaceAll("^/|/$", "");
    }

    // {id: [0-9]+} is {id} to a reader.
    private static String plain(String template) {
        return template.replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}");
    }

    private Map<String, Object> document() {
        Map<String, Object> problem = schemas.answer(Problem.class);
        Map<String, Object> document = ordered("openapi", "3.0.3");
        document.put(
                "info",
                ordered(
                        "title", "Fourline",
                        "version", "1",
                        "description", Words.loaded().in(Locale.ENGLISH).of("api.introduction")));
        document.put("servers", List.of(ordered("url", DeskApplication.BASE)));
        document.put("security", List.of(ordered("token", List.of())));
        document.put("paths", paths);
        document.put(
                "components",
                ordered(
                        "schemas", schemas.named(),
                        "responses", refusals(problem),
                        "parameters", parameters(),
                        "securitySchemes", doors()));
        return document;
    }

    private static Map<String, Object> refusals(Map<String, Object> problem) {
        Map<String, Object> refusals = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            refusals.putIfAbsent(
                    String.valueOf(kind.status()),
                    ordered(
                            "description", kind.title(Words.loaded().in(Locale.ENGLISH)),
                            "content", ordered(Problem.MEDIA_TYPE, ordered("schema", problem))));
        }
        return refusals;
    }

    private static Map<String, Object> parameters() {
        Map<String, Object> limit = typed("integer");
        limit.put("minimum", 1);
        limit.put("maximum", PageRequest.MOST);
        limit.put("default", PageRequest.USUAL);
        Map<String, Object> after = typed("string");
        after.put("pattern", "^[A-Za-z0-9_-]+$");
        return ordered(
                "limit", ordered("name", "limit", "in", "query", "schema", limit),
                "after", ordered("name", "after", "in", "query", "schema", after),
                "IfMatch", ordered("name", "If-Match", "in", "header", "schema", typed("string")),
                "IdempotencyKey", Operations.idempotencyKey());
    }

    private static Map<String, Object> doors() {
        return ordered(
                "token", ordered("type", "http", "scheme", "bearer"),
                "password", ordered("type", "http", "scheme", "basic"));
    }
}
