package io.fourline.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A program at the REST interface. */
public final class TokenClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private TokenClient() {}

    /** A new token of this account. */
    public static String token(URI base, String name, String password) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(base.resolve("/api/v1/tokens"))
                .header("Authorization", basic(name, password))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"test\",\"days\":1}")));
        if (answer.statusCode() != 201) {
            throw new AssertionError("No token for " + name + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    public static HttpResponse<String> get(URI base, String path, String token) {
        return send(HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token));
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks for a token from another address of this machine, such as {@code 127.0.0.66}; gives the raw answer. */
    public static String askFrom(String address, URI base, String name, String password) {
        String body = "{\"name\":\"test\",\"days\":1}";
        String request = "POST /api/v1/tokens HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\nAuthorization: "
                + basic(name, password) + "\r\n\r\n" + body;
        try (Socket socket =
                new Socket(InetAddress.getByName("127.0.0.1"), base.getPort(), InetAddress.getByName(address), 0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String basic(String name, String password) {
        byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
