package io.fourline.journal;

import java.util.Set;

/** Which values of an entry are somebody's own words or data, and so are sealed with that person's key. */
public final class Personal {

    /** Stands in place of a value whose key has been destroyed. */
    public static final String ERASED = "\u2014 erased \u2014";

    /** Fields and detail keys, at any depth, whose strings are personal. */
    static final Set<String> KEYS = Set.of(
            "title",
            "description",
            "text",
            "resolution",
            "satisfactionComment",
            "fileName",
            "findings",
            "missing",
            "answer",
            "supplierAnswer",
            "displayName",
            "email",
            "phone");

    private Personal() {}
}
