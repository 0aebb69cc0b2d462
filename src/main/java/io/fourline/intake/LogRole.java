package io.fourline.intake;

import java.util.Arrays;
import java.util.Optional;

/** The parts that the values of a foreign log can play here; under which names they stand differs from log to log. */
public enum LogRole {
    STATUS("status"),
    SUB_STATUS("subStatus"),
    TEAM("team"),
    PERSON("person"),
    ORGANISATION("organisation"),
    SERVICE("service"),
    CATEGORY("category"),
    CONFIGURATION_ITEM("configurationItem"),
    IMPACT("impact"),
    URGENCY("urgency"),
    PRIORITY("priority");

    /** Stands for a name where a log does not tell what the role is for. */
    public static final String UNTOLD = "-";

    private final String word;

    LogRole(String word) {
        this.word = word;
    }

    /** How interfaces name it. */
    public String word() {
        return word;
    }

    public static Optional<LogRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }
}
