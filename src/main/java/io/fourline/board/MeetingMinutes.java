package io.fourline.board;

import io.fourline.journal.Entry;
import io.fourline.journal.JournalReading;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** A meeting as it is held: begun, written down, closed. */
@Stateless
public class MeetingMinutes {

    @Inject
    MeetingDesk desk;

    @Inject
    JournalReading journal;

    /** What happened to it, the oldest first. @param after place in its journal to go on after */
    public Listing<Entry> journal(long id, int after, int limit) {
        return Listing.cut(
                journal.entries(desk.find(id).subject(), after, limit + 1), limit, last -> List.of(last.seq()));
    }

    public MeetingRecord start(long id, Integer version) {
        return desk.act(MeetingAct.START, id, version, meeting -> meeting.start());
    }

    /**
     * Writes down what was said; a later text takes the place of an earlier one, which the journal keeps.
     *
     * @param change number of the change it is about, {@code null} for what was said in general
     * @throws NotFound for a change that is not on the agenda
     */
    public MeetingRecord note(long id, String change, String text, Integer version) {
        Checks checks = new Checks();
        String said = checks.text("text", text, TextRule.DESCRIPTION);
        checks.done();
        return desk.act(MeetingAct.NOTE, id, version, meeting -> {
            if (change != null && !meeting.record(List.of()).isAbout(change)) {
                throw new NotFound("agenda point", change);
            }
            meeting.note(change, said);
        });
    }

    /** The minutes stand as they are from here on. */
    public MeetingRecord close(long id, Integer version) {
        return desk.act(MeetingAct.CLOSE, id, version, meeting -> meeting.close());
    }

    public MeetingRecord cancel(long id, String reason, Integer version) {
        Checks checks = new Checks();
        String why = checks.text("reason", reason, TextRule.PROSE);
        checks.done();
        return desk.act(MeetingAct.CANCEL, id, version, meeting -> meeting.cancel(), act -> act.because(why));
    }
}
