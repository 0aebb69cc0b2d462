package io.fourline.shared.web;

import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Addresses of the desk's own styles, scripts and pictures; in pages they are {@code assets}. Each address carries a checksum of
 * what it leads to, so that browsers may keep it and still see a new release at once.
 */
final class Assets {

    static final Assets OF_THE_DESK = new Assets();

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    private Assets() {}

    String address(FacesContext faces, String name) {
        String known = addresses.get(name);
        return known != null ? known : addresses.computeIfAbsent(name, any -> find(faces, name));
    }

    private static String find(FacesContext faces, String name) {
        Resource resource = faces.getApplication().getResourceHandler().createResource(name, "desk");
        if (resource == null) {
            throw new IllegalArgumentException("No resource desk/" + name);
        }
        try (InputStream content = resource.getInputStream()) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return resource.getRequestPath() + "&v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
