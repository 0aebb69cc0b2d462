package io.fourline.launch;

import io.fourline.shared.config.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Asks the desk whether it is ready, from outside, the way everybody else does. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String READY = "ready";
    private static final String NOTHING_DEPLOYED = "No Application deployed";

    private final Settings settings;

    Readiness(Settings settings) {
        this.settings = settings;
    }

    /** The address a person opens. */
    static String url(Settings settings) {
        return "http://%s:%d".formatted(host(settings.address()), settings.port());
    }

    /** Returns once the desk is ready; the server has booted by now, so what is not ready soon will never be. */
    void await(FirstFault fault, Path log) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String answer = answer();
        while (!answer.equals(READY)) {
            if (answer.contains(NOTHING_DEPLOYED) || System.nanoTime() > deadline) {
                throw new StartFailure(
                        "the application did not deploy: %s. The log is %s.".formatted(fault.message(), log));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            answer = answer();
        }
    }

    boolean isReady() {
        return answer().equals(READY);
    }

    /** "ready", or what else the desk answered, or nothing. */
    private String answer() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(url(settings) + "/health/ready").toURL().openConnection();
            connection.setConnectTimeout(3_000);
            connection.setReadTimeout(10_000);
            try {
                if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
                    return READY;
                }
                InputStream body = connection.getErrorStream();
                return body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return "";
        }
    }

    private static String host(String address) {
        try {
            InetAddress bound = InetAddress.getByName(address);
            if (bound.isAnyLocalAddress() || address.equals("127.0.0.1")) {
                return "localhost";
            }
            return address.contains(":") ? "[" + address + "]" : address;
        } catch (IOException e) {
            return address;
        }
    }
}
