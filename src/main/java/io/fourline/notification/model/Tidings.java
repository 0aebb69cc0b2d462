package io.fourline.notification.model;

import io.fourline.identity.Caller;
import io.fourline.incident.IncidentAct;
import io.fourline.incident.IncidentActed;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.WaitingReason;
import io.fourline.notification.NoticeKind;
import io.fourline.ticket.Visibility;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whom an act on an incident concerns. The requester hears of answers, hand-overs and how it ends; whoever works on it of
 * what others do to it; a team of what comes to it from another line; watchers of what is public and changes something.
 */
public final class Tidings {

    private static final Map<String, IncidentAct> ACTS =
            Arrays.stream(IncidentAct.values()).collect(Collectors.toMap(IncidentAct::verb, Function.identity()));

    private final IncidentActed acted;
    private final IncidentRecord was;
    private final IncidentRecord now;
    private final Circle circle;
    private final Audience audience;

    private Tidings(IncidentActed acted, Circle circle, Audience audience) {
        this.acted = acted;
        this.was = acted.was();
        this.now = acted.now();
        this.circle = circle;
        this.audience = audience;
    }

    /** Tells the audience of an act; an opening and an imported record are told to nobody. */
    public static void tell(IncidentActed acted, Circle circle, Audience audience) {
        IncidentAct kind = ACTS.get(acted.act().verb());
        if (kind != null && acted.was() != null && acted.now().isLive()) {
            new Tidings(acted, circle, audience).tell(kind);
        }
    }

    private void tell(IncidentAct kind) {
        switch (kind) {
            case ACCEPT, ASSIGN -> tellAssignment();
            case ESCALATE, HAND_BACK -> tellHandOver();
            case COMMENT ->
                tellSaid("comment", NoticeKind.ANSWERED, NoticeKind.REQUESTER_ANSWERED, NoticeKind.COMMENTED);
            case ATTACH -> tellSaid("attachment", NoticeKind.ATTACHED, NoticeKind.ATTACHED, NoticeKind.ATTACHED);
            case WAIT -> tellWait();
            case RESUME -> tellResumption();
            case RESOLVE -> tellEverybody(NoticeKind.RESOLVED);
            case REOPEN -> tellEverybody(NoticeKind.REOPENED);
            case CANCEL -> tellEverybody(NoticeKind.CANCELLED);
            case CLOSE -> tellClosure();
            case DECLARE_MAJOR, ENTRUST_MAJOR -> audience.tell(now.majorManager(), NoticeKind.MAJOR);
            default -> {
                // Nobody has to know at once; the ticket's history tells.
            }
        }
    }

    private void tellAssignment() {
        if (!Objects.equals(was.assignee(), now.assignee())) {
            audience.tell(now.assignee(), NoticeKind.ASSIGNED);
            audience.tell(was.assignee(), NoticeKind.REASSIGNED);
        }
    }

    private void tellHandOver() {
        if ("budget".equals(acted.act().details().get("rule"))) {
            tellHandedOn();
            return;
        }
        audience.tell(now.requester(), NoticeKind.HANDED_OVER);
        audience.tell(was.assignee(), NoticeKind.HANDED_OVER);
        audience.tellAll(circle.members(now.team()), NoticeKind.CAME_TO_TEAM);
        audience.tellAll(circle.watchers(), NoticeKind.HANDED_OVER);
    }

    // The time of a line was used up; how long a line has is the desk's own business.
    private void tellHandedOn() {
        audience.tell(now.requester(), NoticeKind.HANDED_OVER);
        audience.tellAll(circle.members(now.team()), NoticeKind.CAME_ON);
        audience.tell(was.assignee(), NoticeKind.HANDED_ON);
        audience.tellAll(circle.watchers(), NoticeKind.HANDED_ON);
    }

    private void tellSaid(String part, NoticeKind toRequester, NoticeKind fromRequester, NoticeKind otherwise) {
        Map<?, ?> said = (Map<?, ?>) acted.act().details().get(part);
        if (Visibility.INTERNAL.name().equals(said.get("visibility"))) {
            if (circle.readsInternal(now.assignee())) {
                audience.tell(now.assignee(), NoticeKind.NOTED);
            }
            return;
        }
        boolean byRequester = acted.act().actor().equals(now.requester());
        audience.tell(now.requester(), toRequester);
        audience.tell(now.assignee(), byRequester ? fromRequester : otherwise);
        audience.tellAll(circle.watchers(), otherwise);
    }

    private void tellWait() {
        if (now.waitingFor() == WaitingReason.REQUESTER) {
            audience.tell(now.requester(), NoticeKind.AWAITING);
        }
    }

    // Whoever ends a wait by hand is at work on it; the requester's answer has made its own notice.
    private void tellResumption() {
        if ("waitOver".equals(acted.act().details().get("rule"))) {
            audience.tell(now.assignee(), NoticeKind.RESUMED);
        }
    }

    private void tellClosure() {
        if (acted.act().actor().equals(Caller.SYSTEM_NAME)) {
            audience.tell(now.requester(), NoticeKind.CLOSED_BY_SILENCE);
            audience.tellAll(circle.watchers(), NoticeKind.CLOSED_BY_SILENCE);
        } else {
            tellEverybody(NoticeKind.CLOSED);
        }
    }

    private void tellEverybody(NoticeKind kind) {
        audience.tell(now.requester(), kind);
        audience.tell(now.assignee(), kind);
        audience.tellAll(circle.watchers(), kind);
    }
}
