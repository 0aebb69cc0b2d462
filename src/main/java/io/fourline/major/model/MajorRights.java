package io.fourline.major.model;

import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.major.MajorAct;
import io.fourline.major.MajorRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Who may do what in the room of a major incident; buttons, REST and the guard all ask here. */
public final class MajorRights {

    private MajorRights() {}

    /** Whether the caller may look into the room: everybody of the desk does. */
    public static boolean reads(Caller caller) {
        return caller.isOfDesk();
    }

    /** Whether the caller may do the act, whatever the state; a part in it counts only for somebody who still works here. */
    public static boolean permits(MajorAct act, Caller caller, MajorRecord major) {
        if (caller.has(Role.AUDITOR) || !caller.isStaff()) {
            return false;
        }
        String name = caller.name();
        boolean conducts = caller.has(Role.LEAD) || name.equals(major.manager());
        boolean speaks = conducts || Objects.equals(name, major.communicationsLead());
        boolean writes = Objects.equals(name, major.scribe());
        return switch (act) {
            case APPOINT, SETTLE, STAND_DOWN -> conducts;
            case SCOPE, POST -> speaks;
            case NOTE -> speaks || writes || Objects.equals(name, major.technicalLead());
            case ATTACH -> speaks || writes;
            case REVIEW -> conducts || writes;
        };
    }

    /** The URL nouns of what the caller may do now. */
    public static List<String> allowed(Caller caller, MajorRecord major) {
        return Arrays.stream(MajorAct.values())
                .filter(act -> act.noun() != null || act == MajorAct.NOTE)
                .filter(act -> act.allowedWhile(major.running()) && permits(act, caller, major))
                .map(act -> act.noun() == null ? MajorAct.POST.noun() : act.noun())
                .distinct()
                .toList();
    }
}
