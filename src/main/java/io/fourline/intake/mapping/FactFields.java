package io.fourline.intake.mapping;

import io.fourline.intake.LogRole;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the facts of the incident stand. {@code resolvedAtEnd} and {@code closedAtEnd} are columns that the source fills
 * backwards into all rows of a case: they are believed at its last row only.
 *
 * @param description what is said in sentences, or what else tells a matter apart
 */
public record FactFields(
        Field impact,
        Field urgency,
        Field priority,
        Field requester,
        Field organisation,
        Field service,
        Field category,
        Field configurationItem,
        Field channel,
        TimeField openedAt,
        TimeField resolvedAtEnd,
        TimeField closedAtEnd,
        List<Field> description) {

    static final FactFields NONE =
            new FactFields(null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static final Set<String> IMPACTS = Set.of("LOW", "MEDIUM", "HIGH", "MAJOR");
    private static final Set<String> URGENCIES = Set.of("LOW", "MEDIUM", "HIGH");
    private static final Set<String> PRIORITIES = Set.of("1", "2", "3", "4", "5");
    private static final Set<String> CHANNELS =
            Set.of("PORTAL", "PHONE", "EMAIL", "CHAT", "WALK_IN", "MONITORING", "API");

    public FactFields {
        impact = oneOf(IMPACTS, impact);
        urgency = oneOf(URGENCIES, urgency);
        priority = oneOf(PRIORITIES, priority);
        requester = Field.orAbsent(requester);
        organisation = Field.orAbsent(organisation);
        service = Field.orAbsent(service);
        category = Field.orAbsent(category);
        configurationItem = Field.orAbsent(configurationItem);
        channel = oneOf(CHANNELS, channel);
        description = description == null ? List.of() : List.copyOf(description);
    }

    /** The same facts with those that play a role elsewhere. */
    FactFields with(Map<LogRole, Field> roles) {
        return new FactFields(
                roles.get(LogRole.IMPACT),
                roles.get(LogRole.URGENCY),
                roles.get(LogRole.PRIORITY),
                requester,
                roles.get(LogRole.ORGANISATION),
                roles.get(LogRole.SERVICE),
                roles.get(LogRole.CATEGORY),
                roles.get(LogRole.CONFIGURATION_ITEM),
                channel,
                openedAt,
                resolvedAtEnd,
                closedAtEnd,
                description);
    }

    /** A field whose words must be ours: identical words need no listing, and anything else must be listed. */
    private static Field oneOf(Set<String> words, Field field) {
        if (field == null) {
            return Field.ABSENT;
        }
        for (String word : field.values().values()) {
            require(words, word);
        }
        if (field.otherwise() != null) {
            require(words, field.otherwise());
        }
        Map<String, String> values = field.values();
        if (values.isEmpty()) {
            values = words.stream().collect(java.util.stream.Collectors.toMap(word -> word, word -> word));
        }
        return new Field(field.keys(), values, field.otherwise(), field.like(), field.unlike());
    }

    private static void require(Set<String> words, String word) {
        if (!words.contains(word)) {
            throw new IllegalArgumentException(word + " is none of " + words);
        }
    }
}
