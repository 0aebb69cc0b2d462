package io.fourline.shared.config;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A setting that is unknown or malformed; the message names the key, the value and what is allowed. */
public final class InvalidSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private InvalidSetting(String message) {
        super(message);
    }

    static InvalidSetting malformed(SettingKey setting, String name, String value) {
        String shown = setting.secret() ? "(not shown)" : "'" + value + "'";
        return new InvalidSetting(
                "Setting %s has the value %s; allowed is %s.".formatted(name, shown, setting.allowed()));
    }

    static InvalidSetting unknown(String name, String value) {
        String known = Arrays.stream(SettingKey.values()).map(SettingKey::key).collect(Collectors.joining(", "));
        String shown = name.toLowerCase(java.util.Locale.ROOT).contains("password") ? "(not shown)" : "'" + value + "'";
        return new InvalidSetting(
                "Setting %s with the value %s is unknown; known are %s.".formatted(name, shown, known));
    }
}
