package io.fourline.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** One account of the demo data at the REST interface of a running desk. */
public final class DeskClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private final String token;

    private DeskClient(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** What the desk answered. */
    public record Answer(int status, HttpHeaders headers, byte[] bytes) {

        public JsonNode json() {
            try {
                return JSON.readTree(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(text(), e);
            }
        }

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }

        /** The fields that a problem names. */
        public List<String> fields() {
            return StreamSupport.stream(json().path("errors").spliterator(), false)
                    .map(error -> error.path("field").asText())
                    .toList();
        }
    }

    /** Somebody without a token. */
    public static DeskClient nobody(RunningDesk desk) {
        return new DeskClient(desk.baseUri().resolve("/api/v1/"), null);
    }

    /** A demo account with a token of its own. */
    public static DeskClient as(RunningDesk desk, String account) {
        String basic = Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
        Answer made = nobody(desk)
                .post("tokens", Map.of("name", "test", "days", 1), Map.of("Authorization", "Basic " + basic));
        if (made.status() != 201) {
            throw new AssertionError("No token for " + account + ": " + made.text());
        }
        return new DeskClient(
                desk.baseUri().resolve("/api/v1/"), made.json().path("token").asText());
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return post(path, body, Map.of());
    }

    public Answer post(String path, Object body, Map<String, String> headers) {
        return sendJson("POST", path, body, headers);
    }

    /** Sends a body as JSON with any method. */
    public Answer sendJson(String method, String path, Object body, Map<String, String> headers) {
        try {
            Map<String, String> all = new TreeMap<>(Map.of("Content-Type", "application/json"));
            all.putAll(headers);
            return send(method, path, JSON.writeValueAsBytes(body), all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends bytes as they are; {@code path} may be a whole address. */
    public Answer send(String method, String path, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
