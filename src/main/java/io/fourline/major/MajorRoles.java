package io.fourline.major;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who does what in a major incident, by account names; only a manager there must be.
 *
 * @param communicationsLead speaks to requesters
 * @param technicalLead leads the repair
 * @param scribe keeps the record
 */
public record MajorRoles(String manager, String communicationsLead, String technicalLead, String scribe) {

    /** Everybody who has a part, once. */
    public Set<String> people() {
        return Stream.of(manager, communicationsLead, technicalLead, scribe)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
