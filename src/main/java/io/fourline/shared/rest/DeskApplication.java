package io.fourline.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface of the desk; its resources are found by their annotations. */
@ApplicationPath("/api/v1")
public class DeskApplication extends Application {

    /** Where the interface begins, without a slash at the end. */
    public static final String BASE = "/api/v1";

    /**
     * The server would otherwise add its own JSON readers, which take {@code 7} for a string, and describe the interface to
     * everybody as WADL.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "fourline", "jersey.config.server.wadl.disableWadl", true);
    }
}
