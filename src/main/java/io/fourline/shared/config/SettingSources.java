package io.fourline.shared.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where settings come from, the first one wins: system properties, environment, the file that {@code desk.config}
 * names. Each value remembers the name under which it was given, so that a complaint uses the operator's own word.
 */
final class SettingSources {
    private record Given(String name, String value) {}

    private final Map<SettingKey, Given> given = new EnumMap<>(SettingKey.class);

    private SettingSources() {}

    static SettingSources of(Properties system, Map<String, String> environment) {
        SettingSources sources = new SettingSources();
        sources.takeProperties(system, "");
        sources.takeEnvironment(environment);
        sources.value(SettingKey.CONFIG).ifPresent(sources::takeFile);
        return sources;
    }

    Optional<String> value(SettingKey setting) {
        return Optional.ofNullable(given.get(setting)).map(Given::value);
    }

    InvalidSetting malformed(SettingKey setting) {
        Given found = given.getOrDefault(setting, new Given(setting.key(), ""));
        return InvalidSetting.malformed(setting, found.name(), found.value());
    }

    private void takeProperties(Properties properties, String where) {
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith("desk.")) {
                String value = properties.getProperty(name);
                take(SettingKey.ofKey(name), name + where, value);
            }
        }
    }

    /** An empty variable counts as not set: that is how compose files and unit files leave one out. */
    private void takeEnvironment(Map<String, String> environment) {
        environment.forEach((name, value) -> {
            if ((name.startsWith("DESK_") || name.startsWith("desk_") || name.startsWith("desk."))
                    && !value.isEmpty()) {
                take(SettingKey.ofVariable(name), name, value);
            }
        });
    }

    private void takeFile(String path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw malformed(SettingKey.CONFIG);
        }
        if (properties.containsKey(SettingKey.CONFIG.key())) {
            throw InvalidSetting.malformed(
                    SettingKey.CONFIG, "desk.config in " + path, properties.getProperty(SettingKey.CONFIG.key()));
        }
        takeProperties(properties, " in " + path);
    }

    private void take(Optional<SettingKey> setting, String name, String value) {
        SettingKey known = setting.orElseThrow(() -> InvalidSetting.unknown(name, value));
        given.putIfAbsent(known, new Given(name, value.strip()));
    }
}
