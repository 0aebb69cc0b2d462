package io.fourline.escalation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.TreeMap;

/** One thing a line must have found out before it hands a ticket on. */
@Embeddable
public class ChecklistItem {

    private int line;
    private int position;

    @Column(name = "item_key")
    private String key;

    private String label;
    private String hint;

    protected ChecklistItem() {}

    /** @param key {@code [a-z][A-Za-z0-9]*}, the name of the finding */
    public ChecklistItem(int line, int position, String key, String label, String hint) {
        this.line = line;
        this.position = position;
        this.key = key;
        this.label = label;
        this.hint = hint;
    }

    public int line() {
        return line;
    }

    public int position() {
        return position;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("key", key);
        facts.put("label", label);
        facts.put("hint", hint);
        return facts;
    }
}
