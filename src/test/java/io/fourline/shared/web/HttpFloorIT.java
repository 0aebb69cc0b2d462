package io.fourline.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.support.RunningDesk;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer of the desk keeps to, whoever asks for what. */
class HttpFloorIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/no-such-page",
                "/no-such-page.xhtml",
                "/WEB-INF/web.xml",
                "/api/v1/incidents",
                "/health/live",
                "/health/ready",
                "/metrics",
                "/openapi",
                "/jakarta.faces.resource/primeicons/primeicons.css.xhtml?ln=primefaces"
            })
    void everyAnswerCarriesTheWholeSetOfHeaders(String path) throws Exception {
        HttpHeaders headers = send("GET", path).headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.allValues("Content-Security-Policy"))
                .hasSize(1)
                .first()
                .asString()
                .contains("frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/metrics/vendor", "/openapi"})
    void whatTheServerAddsIsNotOpen(String path) throws Exception {
        assertThat(send("GET", path).statusCode()).isIn(401, 302, 303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
    void pagesAreReadAndPostedToAndNothingElse(String method) throws Exception {
        assertThat(send(method, "/sign-in.xhtml").statusCode()).isIn(400, 403, 405);
    }

    @Test
    void aHostThatIsNotOursIsRefused() throws IOException {
        assertThat(statusLineFor("evil.example")).contains(" 421 ");
        assertThat(statusLineFor("localhost")).doesNotContain(" 421 ");
    }

    @Test
    void theSessionCookieIsKeptFromScriptsAndForeignSites() throws Exception {
        List<String> cookies = send("GET", "/").headers().allValues("Set-Cookie");
        assertThat(cookies)
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    private static HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        URI uri = RunningDesk.onH2().baseUri().resolve(path);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String statusLineFor(String host) throws IOException {
        try (Socket socket =
                new Socket("localhost", RunningDesk.onH2().baseUri().getPort())) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
