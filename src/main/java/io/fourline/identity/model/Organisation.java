package io.fourline.identity.model;

import io.fourline.shared.persistence.RegisterEntry;
import jakarta.persistence.Entity;
import java.util.Map;

/** A company, department or customer that requesters belong to. */
@Entity
public class Organisation extends RegisterEntry {

    protected Organisation() {}

    public Organisation(String code, String name) {
        super(code, name);
    }

    /** The journaled fields. */
    public Map<String, Object> facts() {
        return entryFacts();
    }
}
