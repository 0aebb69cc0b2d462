package io.fourline.terms.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Terms under their code: the draft that is being worked on, and whether tickets may still get them. */
@Entity
public class Terms {

    @Id
    private String code;

    private String name;
    private String draft;

    @Column(name = "draft_base")
    private String draftBase;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Version
    private int version;

    protected Terms() {}

    /** @param draft canonical JSON of the first draft's facts */
    public Terms(String code, String name, String draft) {
        this.code = code;
        this.name = name;
        this.draft = draft;
    }

    /**
     * Keeps a draft.
     *
     * @param content canonical JSON of its facts
     * @param base label of the version it began from; {@code null} for none
     */
    public void draw(String content, String base) {
        if (draft == null) {
            draftBase = base;
        }
        draft = content;
    }

    public void rename(String newName) {
        name = newName;
    }

    public void discardDraft() {
        draft = null;
        draftBase = null;
    }

    /** The draft has become a version; retired terms are in use again. */
    public void publish() {
        discardDraft();
        retiredAt = null;
    }

    /** Tickets opened from {@code at} on do not get these terms; tickets that have them keep them. */
    public void retire(Instant at) {
        retiredAt = at;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Canonical JSON of the draft's facts, while there is one. */
    public Optional<String> draft() {
        return Optional.ofNullable(draft);
    }

    /** Label of the version the draft began from, {@code null} for none. */
    public String draftBase() {
        return draftBase;
    }

    /** Since when tickets do not get them; {@code null} while they do. */
    public Instant retiredAt() {
        return retiredAt;
    }

    public boolean active() {
        return retiredAt == null;
    }

    public int version() {
        return version;
    }

    /** The journaled fields beside what draft and versions say. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("code", code);
        facts.put("active", active());
        return facts;
    }
}
