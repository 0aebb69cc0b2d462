package io.fourline.launch;

import io.fourline.shared.config.Settings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The listener's port, looked at before anything else is begun. */
final class Port {
    private Port() {}

    static void requireFree(Settings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (IOException e) {
            throw new StartFailure(
                    "port %d on %s cannot be opened (%s); free it or set desk.port (DESK_PORT) to another one."
                            .formatted(settings.port(), settings.address(), e.getMessage()),
                    e);
        }
    }
}
