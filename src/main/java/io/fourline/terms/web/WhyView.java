package io.fourline.terms.web;

import io.fourline.identity.Acting;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import io.fourline.shared.web.ReaderTime;
import io.fourline.sla.ClockKind;
import io.fourline.sla.ClockRecord;
import io.fourline.sla.SegmentRecord;
import io.fourline.sla.web.ClockShown;
import io.fourline.terms.ClockExplaining;
import io.fourline.terms.ClockExplanation;
import io.fourline.terms.ClockExplanation.Reasons;
import io.fourline.ticket.TicketNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a deadline is what it is: a picture, a table, and words for the requester. The address names ticket and clock. */
@Named
@RequestScoped
public class WhyView {

    private static final Set<ClockKind> PROMISED = Set.of(ClockKind.RESPOND, ClockKind.RESOLVE);

    @Any
    @Inject
    Instance<ClockExplaining> rooms;

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private ClockExplanation told;

    @PostConstruct
    void read() {
        String number = request.getParameter("number");
        told = rooms.stream()
                .filter(room -> room.isFor(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("ticket", String.valueOf(number)))
                .explain(number, String.valueOf(request.getParameter("kind")));
    }

    public String getNumber() {
        return told.number();
    }

    /** Where the ticket itself is shown. */
    public String getTicket() {
        return TicketNumber.pageOf(told.number());
    }

    /** Asks for the deadline by name, or where there is none says how the clock stands. */
    public String getTitle() {
        ClockRecord clock = told.reading();
        return clock.dueAt() == null
                ? words().of("why.title.none", name(), state())
                : words().of("why.title", time().day(clock.dueAt()), time().clock(clock.dueAt()));
    }

    /** Which clock, by which terms, and how much it promises. */
    public String getAbout() {
        ClockRecord clock = told.reading();
        return words().of("why.about", name(), clock.terms(), told.priority(), ClockShown.hours(clock.target()));
    }

    /** How much is used, and how the clock stands. */
    public String getStanding() {
        ClockRecord clock = told.reading();
        String used = words().of("clock.used", ClockShown.hours(clock.elapsed()), ClockShown.hours(clock.target()));
        String standing = words().of("why.standing", state(), used, ClockShown.hours(clock.paused()));
        boolean elsewhere =
                told.zone() != null && !told.zone().equals(reader.zone().getId());
        return elsewhere
                ? words().of("why.zones", standing, told.zone(), reader.zone().getId())
                : standing;
    }

    private String name() {
        return words().of("clock.kind." + told.reading().kind());
    }

    private String state() {
        ClockRecord clock = told.reading();
        return words().of("clock.state." + clock.state() + (clock.breachedAt() == null ? "" : ".late"));
    }

    public List<WhyPicture.Bar> getBars() {
        return new WhyPicture(words(), time()).bars(told.segments());
    }

    public List<WhyRows.Row> getRows() {
        return new WhyRows(words(), time()).rows(told.segments());
    }

    /** Why these terms; {@code null} for readers who are not told. */
    public String getChosen() {
        Reasons chosen = told.chosen();
        if (chosen == null) {
            return null;
        }
        String by = chosen.matchedBy().stream()
                .map(criterion -> words().of("why.by." + criterion))
                .collect(Collectors.joining(words().of("why.by.next")));
        String why = chosen.matchedBy().isEmpty()
                ? words().of("why.chosen.any", chosen.name())
                : words().of("why.chosen", chosen.name(), by, chosen.matched());
        return chosen.nextBest() == null
                ? why
                : words().of(
                                "why.chosen.next",
                                why,
                                chosen.nextBest().name(),
                                chosen.nextBest().matched());
    }

    /** The whole in plain words without lines and teams, to be copied; {@code null} for a clock the requester has not. */
    public String getPlain() {
        if (!PROMISED.contains(told.reading().kind())) {
            return null;
        }
        List<SegmentRecord> plain =
                told.segments().stream().map(WhyView::withoutLines).toList();
        String rows = new WhyRows(words(), time())
                .rows(plain).stream()
                        .map(row -> words().of("why.plain.row", row.span(), row.kind(), row.cause()))
                        .collect(Collectors.joining("\n"));
        return words().of(
                        "why.plain",
                        told.number(),
                        getTitle(),
                        getStanding(),
                        rows,
                        reader.zone().getId());
    }

    private static SegmentRecord withoutLines(SegmentRecord one) {
        return new SegmentRecord(
                one.from(),
                one.to(),
                one.kind(),
                one.cause(),
                one.detail(),
                one.shift(),
                one.calendar(),
                null,
                null,
                one.elapsed(),
                one.ahead(),
                one.late());
    }

    private Wording words() {
        return Words.loaded().in(reader.locale());
    }

    private ReaderTime time() {
        return new ReaderTime(words(), reader.zone(), acting.now());
    }
}
