package io.fourline.intake.mapping;

import java.util.List;

/** How a title is made for an incident that has none: a prefix, its id, and what else tells it apart. */
public record Title(String prefix, List<Field> parts) {

    static final Title ID_ONLY = new Title(null, null);

    public Title {
        prefix = prefix == null ? "" : prefix;
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}
