package io.fourline.notification;

import io.fourline.identity.Caller;
import io.fourline.identity.Directory;
import io.fourline.identity.Directory.Person;
import io.fourline.identity.Role;
import io.fourline.notification.MailWriter.News;
import io.fourline.notification.model.Notice;
import io.fourline.notification.store.NoticeRepository;
import io.fourline.sla.AlarmsRaised;
import io.fourline.sla.ClockAlarm;
import io.fourline.sla.Told;
import io.fourline.ticket.TicketHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells people of alarms, in the transaction in which they are raised: whom the terms name, at the hours they allow. */
@ApplicationScoped
public class AlarmNotices {

    private static final int SUPPLIER_LINE = 4;

    @Inject
    Heads heads;

    @Inject
    Directory directory;

    @Inject
    NoticeRepository notices;

    @Inject
    MailWriter mails;

    void follow(@Observes AlarmsRaised raised) {
        List<ClockAlarm> telling = raised.alarms().stream()
                .filter(alarm -> !alarm.tells().isEmpty())
                .toList();
        Map<String, TicketHead> about =
                heads.of(telling.stream().map(ClockAlarm::ticket).distinct().toList());
        for (ClockAlarm alarm : telling) {
            TicketHead head = about.get(alarm.ticket());
            if (head != null) {
                Map<String, Instant> told = told(alarm, head);
                told.forEach((person, when) -> tell(person, when, alarm, head));
                raised.tell(alarm, told.keySet());
            }
        }
    }

    // Who is named in two ways is told once, as early as one of them allows.
    private Map<String, Instant> told(ClockAlarm alarm, TicketHead head) {
        Map<String, Instant> told = new LinkedHashMap<>();
        for (Told role : Told.values()) {
            Instant when = alarm.tells().get(role);
            if (when != null) {
                people(role, head)
                        .filter(person -> mayBeTold(person, head))
                        .forEach(person -> told.merge(person, when, (one, other) -> one.isBefore(other) ? one : other));
            }
        }
        return told;
    }

    private Stream<String> people(Told role, TicketHead head) {
        return switch (role) {
            case ASSIGNEE -> head.assignee() == null ? team(head) : Stream.of(head.assignee());
            case TEAM -> team(head);
            case TEAM_LEAD -> team(head).filter(this::isLead);
            case SERVICE_OWNER -> Stream.ofNullable(head.serviceOwner());
            case DUTY_MANAGER -> directory.holders(Role.LEAD).stream();
        };
    }

    private Stream<String> team(TicketHead head) {
        return head.team() == null ? Stream.empty() : directory.members(head.team()).stream();
    }

    private boolean isLead(String name) {
        return directory
                .person(name)
                .filter(person -> person.roles().contains(Role.LEAD))
                .isPresent();
    }

    private boolean mayBeTold(String name, TicketHead head) {
        return directory
                .person(name)
                .filter(Person::active)
                .filter(person -> NoticeWriter.isOfDesk(person)
                        || !person.roles().contains(Role.SUPPLIER)
                        || head.line() == SUPPLIER_LINE)
                .isPresent();
    }

    private void tell(String person, Instant when, ClockAlarm alarm, TicketHead head) {
        NoticeKind kind = alarm.isBreach() ? NoticeKind.BREACHED : NoticeKind.WARNED;
        String clock = alarm.clock().name();
        notices.add(new Notice(person, kind, head.number(), head.title(), Caller.SYSTEM_NAME, when)
                .standing(head.line(), head.team())
                .about(clock, alarm.percent()));
        String cause = head.number() + ' ' + clock + ' ' + alarm.percent();
        mails.write(
                person,
                new News(cause, head.number(), head.title(), head.line(), head.team(), alarm.raisedAt(), when),
                (words, time) -> NoticeWords.sentence(
                        words,
                        kind,
                        Caller.SYSTEM_NAME,
                        head.number(),
                        head.line(),
                        directory.teamName(head.team()),
                        clock,
                        alarm.percent()));
    }
}
