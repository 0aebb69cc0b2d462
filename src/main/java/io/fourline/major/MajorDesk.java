package io.fourline.major;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.incident.OnIncident;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.major.model.MajorIncident;
import io.fourline.major.model.MajorRights;
import io.fourline.major.store.MajorRepository;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.IllegalTransition;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Every act on a major incident passes here twice: {@link #begin} looks whether it may be done, {@link #finish} journals it. */
@ApplicationScoped
class MajorDesk {

    private static final String SUBJECT = "major:";

    @Inject
    MajorRepository majors;

    @Inject
    Journal journal;

    @Inject
    Acting acting;

    @Inject
    Event<MajorActed> followers;

    /** An act under way. */
    record Work(
            MajorAct kind, MajorIncident major, MajorRecord was, Map<String, Object> before, String actor, Instant at) {

        String number() {
            return was.number();
        }

        Act act() {
            return Act.of(subject(number()), kind.verb());
        }
    }

    /** Under this name the journal keeps the history of a major incident's room, apart from that of its incident. */
    static String subject(String number) {
        return SUBJECT + number;
    }

    /**
     * @throws NotFound when there is no such major incident, or the caller may not look into its room
     * @throws Forbidden when the caller may look but not do this
     * @throws IllegalTransition when it has ended
     * @throws StaleVersion when it has changed since the sender read it
     */
    Work begin(MajorAct kind, OnIncident command) {
        Instant at = journal.lock(subject(command.number()), acting.now());
        MajorIncident major = majors.major(command.number()).orElseThrow(() -> unknown(command.number()));
        MajorRecord was = major.record();
        Caller caller = acting.caller();
        if (at == null || !MajorRights.reads(caller)) {
            throw unknown(command.number());
        }
        if (!MajorRights.permits(kind, caller, was)) {
            throw new Forbidden("notYourAct", kind.verb());
        }
        if (command.version() != null && command.version() != was.version()) {
            throw new StaleVersion(was.number(), command.version(), was.version());
        }
        if (!kind.allowedWhile(was.running())) {
            throw new IllegalTransition(
                    "ENDED", kind.noun() == null ? kind.verb() : kind.noun(), MajorRights.allowed(caller, was));
        }
        return new Work(kind, major, was, major.facts(), caller.name(), at);
    }

    MajorRecord finish(Work work, Act act) {
        return finish(work, act, null, Map.of());
    }

    /** @param told whom it concerns, and by which ticket */
    MajorRecord finish(Work work, Act act, UpdateRecord update, Map<String, String> told) {
        return record(
                act.by(work.actor())
                        .at(work.at())
                        .changing(work.before(), work.major().facts()),
                work.major(),
                update,
                told);
    }

    /** Journals an act that is whole but for its door. */
    MajorRecord record(Act act, MajorIncident major, UpdateRecord update, Map<String, String> told) {
        Act whole = act.from(acting.door());
        major.journaled(journal.record(whole));
        MajorRecord now = major.record();
        followers.fire(new MajorActed(whole, now, update, told));
        majors.flush();
        return shown(now);
    }

    /** The record with what the caller may do now. */
    MajorRecord shown(MajorRecord major) {
        return major.allowing(MajorRights.allowed(acting.caller(), major));
    }

    static NotFound unknown(String number) {
        return new NotFound("major", number);
    }
}
