package io.fourline.major;

import io.fourline.catalog.Catalog;
import io.fourline.incident.IncidentFamily;
import io.fourline.incident.IncidentRow;
import io.fourline.major.MajorDesk.Work;
import io.fourline.major.model.MajorUpdate;
import io.fourline.major.store.MajorRepository;
import io.fourline.shared.config.Settings;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.shared.text.Words;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.Visibility;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The communication log: what everybody is told of a major incident, what is said within the desk, and what is promised. */
@Stateless
@Accountable
public class MajorLog {

    /** How far ahead the next word may be promised. */
    private static final Duration FURTHEST = Duration.ofDays(7);

    @Inject
    MajorDesk desk;

    @Inject
    MajorRepository majors;

    @Inject
    MajorAudience audience;

    @Inject
    Catalog catalog;

    @Inject
    Settings settings;

    @EJB
    IncidentFamily family;

    /** Says something, and tells those whom it concerns. Whoever speaks to requesters promises when they hear again, until all is well. */
    public UpdateRecord post(PostUpdate command) {
        Checks checks = new Checks();
        Phase phase = checks.required("phase", command.phase());
        checks.required("visibility", command.visibility());
        String text = checks.text("text", command.text(), TextRule.PROSE);
        boolean open = command.visibility() == Visibility.PUBLIC;
        checks.that(!open || phase == Phase.RESOLVED || command.nextUpdateAt() != null, "nextUpdateAt", "missing");
        checks.done();
        Work work = desk.begin(open ? MajorAct.POST : MajorAct.NOTE, command);
        checkPromise(command.nextUpdateAt(), work.at(), checks);
        MajorUpdate update = majors.add(new MajorUpdate(
                work.number(),
                phase,
                command.visibility(),
                work.actor(),
                UpdateText.filled(text, places(work.was(), command.nextUpdateAt())),
                work.at(),
                command.nextUpdateAt()));
        if (open) {
            work.major().told(phase);
        }
        if (open || command.nextUpdateAt() != null) {
            work.major().promise(command.nextUpdateAt());
        }
        Map<String, String> told =
                open ? audience.ofPublic(work.was(), work.actor()) : audience.ofInternal(work.was(), work.actor());
        update.told(told.size());
        desk.finish(work, work.act().with("update", update.facts()), update.record(), told);
        return update.record();
    }

    private static void checkPromise(Instant promised, Instant now, Checks checks) {
        checks.that(promised == null || promised.isAfter(now), "nextUpdateAt", "past");
        checks.that(
                promised == null || !promised.isAfter(now.plus(FURTHEST)), "nextUpdateAt", "tooFar", FURTHEST.toDays());
        checks.done();
    }

    private Map<String, String> places(MajorRecord major, Instant next) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put(
                "service", major.services().stream().map(catalog::serviceName).collect(Collectors.joining(", ")));
        places.put(
                "since",
                moment(family.parent(major.number()).map(IncidentRow::openedAt).orElse(major.declaredAt())));
        if (next != null) {
            places.put("next", moment(next));
        }
        return places;
    }

    // One text for readers in many zones, so it names its own.
    private String moment(Instant instant) {
        String pattern = Words.loaded().in(Locale.ENGLISH).of("major.moment");
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(instant.atZone(settings.zone()));
    }
}
