package io.fourline.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An SMTP server that answers every recipient with one line of its own. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket door;
    private final String answer;

    RefusingServer(String answer) {
        this.answer = answer;
        try {
            this.door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread porter = new Thread(this::open, "refusing-smtp");
        porter.setDaemon(true);
        porter.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void open() {
        try {
            while (!door.isClosed()) {
                talk(door.accept());
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void talk(Socket guest) throws IOException {
        try (guest;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII))) {
            say(guest, "220 ready");
            for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                say(guest, line.startsWith("RCPT") ? answer : "250 ok");
            }
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
