package io.fourline.shared.web;

import java.io.Serializable;

/** One entry of a register, or a new one, as a form edits it; which one stands in the page's address. */
public abstract class RegisterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String chosen;
    private String code;
    private String name;
    private boolean active = true;
    private int version;

    /** Shows what stands in the register. */
    protected void show(String entryCode, String entryName, boolean inUse, int entryVersion) {
        code = entryCode;
        name = entryName;
        active = inUse;
        version = entryVersion;
    }

    /** The version that is shown. */
    protected int version() {
        return version;
    }

    /** Whether what is saved is new. */
    protected boolean isNew() {
        return chosen == null;
    }

    /** Code of the entry to edit; none for a new one. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
