package io.fourline.catalog.model;

import io.fourline.shared.persistence.RegisterEntry;
import jakarta.persistence.Entity;
import java.util.Map;

/** A kind of trouble, for sorting and counting. */
@Entity
public class Category extends RegisterEntry {

    protected Category() {}

    public Category(String code, String name) {
        super(code, name);
    }

    /** The journaled fields. */
    public Map<String, Object> facts() {
        return entryFacts();
    }
}
