package io.fourline.change.model;

import io.fourline.identity.Caller;
import io.fourline.identity.Role;

/** Who keeps the templates of standard changes and the questions about risk, and who approves a template. */
public final class TemplateRights {

    private TemplateRights() {}

    public static boolean mayEdit(Caller caller) {
        return !caller.has(Role.AUDITOR) && caller.hasAny(Role.CHANGE_MANAGER, Role.ADMINISTRATOR);
    }

    /** Whether the caller approves templates at all; nobody approves what they have edited last. */
    public static boolean mayApprove(Caller caller) {
        return !caller.has(Role.AUDITOR) && caller.hasAny(Role.CHANGE_MANAGER, Role.CAB_MEMBER);
    }
}
