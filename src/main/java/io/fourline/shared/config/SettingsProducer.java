package io.fourline.shared.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands the settings of this process to whoever injects {@link Settings}. */
@ApplicationScoped
public class SettingsProducer {

    /** Read once; a record is final and cannot be proxied, hence a singleton instead of the application scope. */
    @Produces
    @Singleton
    Settings settings() {
        return Settings.read();
    }
}
