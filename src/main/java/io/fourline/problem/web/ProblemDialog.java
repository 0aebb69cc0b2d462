package io.fourline.problem.web;

import io.fourline.problem.ProblemAct;
import java.util.Arrays;
import java.util.Optional;

/** The forms of a problem's page: each is asked for by its key in the address, and belongs to an act. */
public enum ProblemDialog {
    CAUSE("cause", ProblemAct.NAME_CAUSE, "look"),
    WORKAROUND("workaround", ProblemAct.WORK_AROUND, "book"),
    RESOLVE("resolve", ProblemAct.RESOLVE, "check"),
    CLOSE("close", ProblemAct.CLOSE, "check"),
    REOPEN("reopen", ProblemAct.REOPEN, "refresh"),
    ASSIGN("assign", ProblemAct.ASSIGN, "person"),
    WITHDRAW("withdraw", ProblemAct.WITHDRAW, "back"),
    CHANGE("change", ProblemAct.LINK_CHANGE, "swap"),
    INCIDENT("incident", ProblemAct.LINK_INCIDENT, "link"),
    WHYS("whys", ProblemAct.ANALYSE, "lines"),
    NODE("node", ProblemAct.ANALYSE, "lines"),
    REPRODUCTION("reproduction", ProblemAct.REPRODUCE, "play"),
    TASK("task", ProblemAct.PLAN_TASK, "plus"),
    CANCEL("cancel", ProblemAct.CANCEL, "trash"),
    FACTS("facts", ProblemAct.CORRECT, "edit");

    private final String key;
    private final ProblemAct act;
    private final String icon;

    ProblemDialog(String key, ProblemAct act, String icon) {
        this.key = key;
        this.act = act;
        this.icon = icon;
    }

    static Optional<ProblemDialog> of(String key) {
        return Arrays.stream(values()).filter(dialog -> dialog.key.equals(key)).findFirst();
    }

    /** The name in addresses, and the id of the dialog on the page. */
    public String getKey() {
        return key;
    }

    public String getIcon() {
        return icon;
    }

    /** Where the form lies. */
    public String getSource() {
        return "/WEB-INF/problems/act-" + key + ".xhtml";
    }

    ProblemAct act() {
        return act;
    }
}
