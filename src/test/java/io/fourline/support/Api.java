package io.fourline.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The desk's REST API as the demo accounts use it. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public Api(URI desk) {
        this.base = desk.resolve("/api/v1/");
    }

    /** What came back; the body of an empty answer is a missing node. */
    public record Answer(int status, JsonNode body) {

        public String text(String field) {
            return body.path(field).asText();
        }
    }

    public Answer get(String account, String path) throws IOException {
        return send(account, "GET", path, null);
    }

    public Answer post(String account, String path, Map<String, ?> body) throws IOException {
        return send(account, "POST", path, JSON.writeValueAsString(body));
    }

    public Answer put(String account, String path, Map<String, ?> body) throws IOException {
        return send(account, "PUT", path, JSON.writeValueAsString(body));
    }

    /** Every item of a list, page by page. */
    public List<JsonNode> all(String account, String path) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        String after = "";
        do {
            Answer page = get(account, path + (path.contains("?") ? "&" : "?") + "limit=200" + after);
            if (page.status() != 200) {
                throw new IOException(path + " as " + account + ": " + page);
            }
            page.body().get("items").forEach(items::add);
            after = page.body().get("next").isNull() ? null : "&after=" + page.text("next");
        } while (after != null);
        return items;
    }

    /** Opens an incident in the payments chain and gives its number. */
    public String open(String account, String title) throws IOException {
        return opened(account, title).text("number");
    }

    /** Opens an incident in the payments chain and gives the answer, which is its record as it then stood. */
    public Answer opened(String account, String title) throws IOException {
        Answer opened = post(
                account,
                "incidents",
                Map.of("title", title, "description", "", "impact", "LOW", "urgency", "LOW", "service", "PAYMENTS"));
        if (opened.status() != 201) {
            throw new IOException("Not opened: " + opened);
        }
        return opened;
    }

    private Answer send(String account, String method, String path, String body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token(account));
        return send(request, method, body);
    }

    private Answer send(HttpRequest.Builder request, String method, String body) throws IOException {
        HttpRequest whole = body == null
                ? request.method(method, HttpRequest.BodyPublishers.noBody()).build()
                : request.method(method, HttpRequest.BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json")
                        .build();
        try {
            HttpResponse<String> answer = http.send(whole, HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token(String account) {
        return tokens.computeIfAbsent(account, this::signIn);
    }

    private String signIn(String account) {
        String key = Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("tokens"))
                    .timeout(PATIENCE)
                    .header("Authorization", "Basic " + key);
            Answer token = send(request, "POST", "{\"name\":\"test\",\"days\":1}");
            if (token.status() != 201) {
                throw new IOException("No token for " + account + ": " + token);
            }
            return token.text("token");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
