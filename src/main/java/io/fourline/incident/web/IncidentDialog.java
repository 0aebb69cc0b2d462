package io.fourline.incident.web;

import io.fourline.incident.IncidentAct;
import java.util.Arrays;
import java.util.Optional;

/** The forms of a ticket page: each is asked for by its key in the address, and belongs to an act. */
public enum IncidentDialog {
    ESCALATE("escalate", IncidentAct.ESCALATE),
    HAND_BACK("handback", IncidentAct.HAND_BACK),
    WAIT("wait", IncidentAct.WAIT),
    RESOLVE("resolve", IncidentAct.RESOLVE),
    REOPEN("reopen", IncidentAct.REOPEN),
    CLOSE("close", IncidentAct.CLOSE),
    CANCEL("cancel", IncidentAct.CANCEL),
    ASSIGN("assign", IncidentAct.ASSIGN),
    FACTS("facts", IncidentAct.PRIORITIZE),
    PRIORITY("priority", IncidentAct.PRIORITIZE),
    MAJOR("major", IncidentAct.DECLARE_MAJOR),
    LINK("link", IncidentAct.LINK),
    SUPPLIER("supplier", IncidentAct.SUPPLIER_REFERENCE);

    private final String key;
    private final IncidentAct act;

    IncidentDialog(String key, IncidentAct act) {
        this.key = key;
        this.act = act;
    }

    static Optional<IncidentDialog> of(String key) {
        return Arrays.stream(values()).filter(dialog -> dialog.key.equals(key)).findFirst();
    }

    /** The name in addresses, and the id of the dialog on the page. */
    public String getKey() {
        return key;
    }

    /** Where the form lies. */
    public String getSource() {
        return "/WEB-INF/incidents/act-" + key + ".xhtml";
    }

    /** The URL noun of the act. */
    String noun() {
        return act.noun();
    }
}
