package io.fourline.board.model;

import io.fourline.board.MeetingAct;
import io.fourline.board.MeetingRecord;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import java.util.Arrays;
import java.util.List;

/** Who may do what with a meeting; buttons, REST and the guard all ask here. */
public final class MeetingRights {

    private MeetingRights() {}

    /** Who calls meetings, and leads them. */
    public static boolean leads(Caller caller) {
        return caller.has(Role.CHANGE_MANAGER) && !caller.has(Role.AUDITOR);
    }

    /** Whether the caller may do the act, whatever the state. */
    public static boolean permits(MeetingAct act, Caller caller, MeetingRecord meeting) {
        boolean member = meeting.members().contains(caller.name()) && !caller.has(Role.AUDITOR);
        return leads(caller) || act == MeetingAct.NOTE && member;
    }

    /** The URL nouns of what the caller may do now. */
    public static List<String> allowed(Caller caller, MeetingRecord meeting) {
        return Arrays.stream(MeetingAct.values())
                .filter(act -> act.noun() != null)
                .filter(act -> act.allowedIn(meeting.state()) && permits(act, caller, meeting))
                .map(MeetingAct::noun)
                .toList();
    }
}
