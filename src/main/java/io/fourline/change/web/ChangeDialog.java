package io.fourline.change.web;

import io.fourline.change.ChangeAct;
import java.util.Arrays;
import java.util.Optional;

/** The forms of a change's page: each is asked for by its key in the address, and belongs to an act. */
public enum ChangeDialog {
    SUBMIT("submit", ChangeAct.SUBMIT, "right"),
    VOTE("vote", ChangeAct.VOTE, "check"),
    DELEGATE("delegate", ChangeAct.DELEGATE, "person"),
    EXTEND("extend", ChangeAct.EXTEND, "calendar"),
    SCHEDULE("schedule", ChangeAct.SCHEDULE, "calendar"),
    START("start", ChangeAct.START, "play"),
    TASK("task", ChangeAct.PLAN_TASK, "plus"),
    REVIEW("review", ChangeAct.REVIEW, "check"),
    CLOSE("close", ChangeAct.CLOSE, "check"),
    ASSIGN("assign", ChangeAct.ASSIGN, "person"),
    REJECT("reject", ChangeAct.REJECT, "close"),
    CANCEL("cancel", ChangeAct.CANCEL, "trash"),
    /** Asked for beside each incident, and not among the acts. */
    DISMISS("dismiss", ChangeAct.JUDGE_INCIDENT, "close");

    private final String key;
    private final ChangeAct act;
    private final String icon;

    ChangeDialog(String key, ChangeAct act, String icon) {
        this.key = key;
        this.act = act;
        this.icon = icon;
    }

    static Optional<ChangeDialog> of(String key) {
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
        return "/WEB-INF/changes/act-" + key + ".xhtml";
    }

    ChangeAct act() {
        return act;
    }
}
