package io.fourline.major.web;

import io.fourline.major.MajorAct;
import java.util.Arrays;
import java.util.Optional;

/** The forms of a room: each is asked for by its key in the address, and belongs to an act. */
public enum MajorDialog {
    ROLES("roles", MajorAct.APPOINT),
    SCOPE("scope", MajorAct.SCOPE),
    ATTACH("attach", MajorAct.ATTACH),
    SETTLE("settle", MajorAct.SETTLE),
    END("end", MajorAct.STAND_DOWN);

    private final String key;
    private final MajorAct act;

    MajorDialog(String key, MajorAct act) {
        this.key = key;
        this.act = act;
    }

    static Optional<MajorDialog> of(String key) {
        return Arrays.stream(values()).filter(dialog -> dialog.key.equals(key)).findFirst();
    }

    /** The name in addresses, and the id of the dialog on the page. */
    public String getKey() {
        return key;
    }

    /** Where the form lies. */
    public String getSource() {
        return "/WEB-INF/major/act-" + key + ".xhtml";
    }

    /** The URL noun of the act. */
    String noun() {
        return act.noun();
    }
}
