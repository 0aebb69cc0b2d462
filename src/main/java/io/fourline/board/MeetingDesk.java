package io.fourline.board;

import io.fourline.board.model.Meeting;
import io.fourline.board.model.MeetingRights;
import io.fourline.board.store.BoardRepository;
import io.fourline.identity.Acting;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.IllegalTransition;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What every act on a meeting begins and ends with. */
@ApplicationScoped
class MeetingDesk {

    @Inject
    BoardRepository repository;

    @Inject
    Journal journal;

    @Inject
    Acting acting;

    /** @throws NotFound for who is not of the desk */
    Meeting find(long id) {
        if (!acting.caller().isOfDesk()) {
            throw unknown(id);
        }
        return repository.meeting(id).orElseThrow(() -> unknown(id));
    }

    MeetingRecord shown(Meeting meeting) {
        MeetingRecord plain = meeting.record(List.of());
        return meeting.record(MeetingRights.allowed(acting.caller(), plain));
    }

    /** @throws Forbidden for those who may not call meetings */
    void requireLeader(MeetingAct act) {
        if (!MeetingRights.leads(acting.caller())) {
            throw new Forbidden("notYourAct", act.verb());
        }
    }

    MeetingRecord opened(Meeting meeting) {
        journal.record(acting.act(meeting.subject(), "create").changing(null, meeting.facts()));
        return shown(meeting);
    }

    /** @param version the one the caller had read, {@code null} when they do not mind */
    MeetingRecord act(MeetingAct act, long id, Integer version, Consumer<Meeting> verb) {
        return act(act, id, version, verb, UnaryOperator.identity());
    }

    MeetingRecord act(MeetingAct act, long id, Integer version, Consumer<Meeting> verb, UnaryOperator<Act> saying) {
        Meeting meeting = find(id);
        MeetingRecord was = meeting.record(List.of());
        if (!MeetingRights.permits(act, acting.caller(), was)) {
            throw new Forbidden("notYourAct", act.verb());
        }
        if (version != null && version != was.version()) {
            throw new StaleVersion(meeting.subject(), version, was.version());
        }
        if (!act.allowedIn(was.state())) {
            throw new IllegalTransition(was.state().name(), act.verb(), MeetingRights.allowed(acting.caller(), was));
        }
        Map<String, Object> before = meeting.facts();
        verb.accept(meeting);
        repository.touch(meeting);
        journal.record(saying.apply(acting.act(meeting.subject(), act.verb())).changing(before, meeting.facts()));
        return shown(meeting);
    }

    private static NotFound unknown(long id) {
        return new NotFound("meeting", String.valueOf(id));
    }
}
