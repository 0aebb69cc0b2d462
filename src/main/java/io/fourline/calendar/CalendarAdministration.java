package io.fourline.calendar;

import io.fourline.calendar.model.DeskCalendar;
import io.fourline.calendar.model.PlanCheck;
import io.fourline.calendar.model.PublishedVersion;
import io.fourline.calendar.store.CalendarRepository;
import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.journal.Journal;
import io.fourline.shared.config.Settings;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.error.StaleVersion;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.CodeRule;
import io.fourline.shared.text.TextRule;
import io.fourline.shared.time.Instants;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The calendars, as administrators keep them: drafted, published as versions that never change, retired. */
@Stateless
public class CalendarAdministration {

    @Inject
    CalendarRepository repository;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Settings settings;

    @Inject
    Event<Calendars.Published> published;

    /** A calendar under a code that is not taken; it is a draft until it is published. */
    public CalendarRecord create(CalendarDraft draft) {
        acting.caller().require(Role.ADMINISTRATOR);
        Checks checks = new Checks();
        String code = checks.code("code", draft.code(), CodeRule.REGISTER);
        checks.that(code == null || repository.calendar(code).isEmpty(), "code", "taken", code);
        CalendarPlan plan = new PlanCheck(checks).check(draft);
        checks.done();
        DeskCalendar calendar = new DeskCalendar(code, draft.name().strip(), plan);
        repository.add(calendar);
        return keep(calendar, "create", null, null);
    }

    /**
     * Makes the draft what was typed; what is published stays as it is.
     *
     * @throws StaleVersion when somebody else has changed the calendar since
     */
    public CalendarRecord edit(CalendarDraft draft) {
        DeskCalendar calendar = calendar(draft.code(), draft.version());
        Checks checks = new Checks();
        CalendarPlan plan = new PlanCheck(checks).check(draft);
        checks.done();
        Map<String, Object> before = facts(calendar);
        calendar.rename(draft.name().strip());
        calendar.edit(plan);
        return keep(calendar, "edit", before, null);
    }

    /**
     * Publishes the draft as the next version; tickets opened from now on go by it.
     *
     * @param version the version that the publisher looked at; {@code null} for whatever it is now
     * @throws RuleViolated when there is no draft, or it says what is published already
     */
    public CalendarRecord publish(String code, Integer version, String reason) {
        DeskCalendar calendar = calendar(code, version);
        Checks checks = new Checks();
        String why = checks.text("reason", reason, TextRule.PROSE);
        checks.done();
        List<PublishedVersion> versions = repository.versions(code);
        CalendarPlan plan = calendar.draft().orElseThrow(() -> new RuleViolated("calendarHasNoDraft"));
        PublishedVersion last = versions.isEmpty() ? null : versions.get(versions.size() - 1);
        if (last != null && last.version().plan().equals(plan)) {
            throw new RuleViolated("calendarDraftSame", last.label());
        }
        Map<String, Object> before = facts(calendar);
        Instant at = Instants.after(last == null ? null : last.publishedAt(), acting.now());
        String label =
                PublishedVersion.nextLabel(versions, at.atZone(settings.zone()).getYear());
        CalendarVersion next =
                new CalendarVersion(code, label, plan, at, acting.caller().name(), why);
        calendar.publish(next.label());
        // The calendar's own row first: whoever publishes at the same moment loses there, before there is a version.
        repository.flush();
        repository.add(new PublishedVersion(next, versions.size() + 1));
        repository.flush();
        published.fire(new Calendars.Published(code));
        return keep(calendar, "publish", before, why);
    }

    /** Forgets the draft: what is published is again all there is. */
    public CalendarRecord discard(String code, Integer version) {
        DeskCalendar calendar = calendar(code, version);
        if (calendar.draft().isEmpty()) {
            throw new RuleViolated("calendarHasNoDraft");
        }
        if (calendar.published() == null) {
            throw new RuleViolated("calendarDraftIsAll");
        }
        Map<String, Object> before = facts(calendar);
        calendar.discard();
        return keep(calendar, "discard", before, null);
    }

    /** Takes it out of use: new terms do not name it, those that do go on with it. */
    public CalendarRecord retire(String code, Integer version) {
        return offer(code, version, false);
    }

    /** Takes it into use again. */
    public CalendarRecord restore(String code, Integer version) {
        return offer(code, version, true);
    }

    private CalendarRecord offer(String code, Integer version, boolean offered) {
        DeskCalendar calendar = calendar(code, version);
        if (calendar.active() == offered) {
            throw new RuleViolated(offered ? "calendarInUse" : "calendarRetired");
        }
        Map<String, Object> before = facts(calendar);
        calendar.offer(offered);
        return keep(calendar, offered ? "restore" : "retire", before, null);
    }

    private DeskCalendar calendar(String code, Integer version) {
        acting.caller().require(Role.ADMINISTRATOR);
        DeskCalendar calendar = repository.calendar(code).orElseThrow(() -> new NotFound("calendar", code));
        StaleVersion.unlessAt(code, version, calendar.version());
        return calendar;
    }

    private Map<String, Object> facts(DeskCalendar calendar) {
        CalendarPlan newest = calendar.published() == null
                ? null
                : repository
                        .version(calendar.code(), calendar.published())
                        .map(found -> found.version().plan())
                        .orElse(null);
        return calendar.facts(newest);
    }

    private CalendarRecord keep(DeskCalendar calendar, String verb, Map<String, Object> before, String reason) {
        journal.record(
                acting.act("calendar:" + calendar.code(), verb).because(reason).changing(before, facts(calendar)));
        repository.flush();
        return CalendarReading.record(calendar, repository.versions(calendar.code()));
    }
}
