package io.fourline.bench;

import io.fourline.support.PageClient;
import io.fourline.support.TokenClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A signed-in account that sends the same few requests again and again over connections that stay open. */
final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;
    private final String header;
    private final String key;

    private Browser(URI base, String header, String key) {
        this.base = base;
        this.header = header;
        this.key = key;
    }

    /** At the pages, with a session. */
    static Browser ofPages(URI desk, String account) {
        return new Browser(
                desk,
                "Cookie",
                "desk=" + PageClient.signedIn(desk, account, "demo").session());
    }

    /** At the REST interface, with a token. */
    static Browser ofRest(URI desk, String account) {
        return new Browser(
                desk.resolve("/api/v1/"), "Authorization", "Bearer " + TokenClient.token(desk, account, "demo"));
    }

    String get(String path) {
        return send(request(path), 200);
    }

    String post(String path, String json) {
        return post(path, json, 201);
    }

    /** Posts what creates nothing. */
    String ask(String path, String json) {
        return post(path, json, 200);
    }

    private String post(String path, String json, int expected) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)),
                expected);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).header(header, key);
    }

    private static String send(HttpRequest.Builder request, int expected) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
