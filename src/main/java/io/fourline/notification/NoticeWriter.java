package io.fourline.notification;

import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import io.fourline.incident.IncidentActed;
import io.fourline.incident.IncidentRecord;
import io.fourline.notification.MailWriter.News;
import io.fourline.notification.model.Audience;
import io.fourline.notification.model.Circle;
import io.fourline.notification.model.Notice;
import io.fourline.notification.model.Tidings;
import io.fourline.notification.store.NoticeRepository;
import io.fourline.ticket.store.TicketRepository;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes the notices of an act in its transaction, after journal and clocks: who is told, and the act, stand or fall together. */
@ApplicationScoped
public class NoticeWriter {

    private static final int AFTER_CLOCKS = 300;
    private static final int SUPPLIER_LINE = 4;
    private static final Set<Role> DESK = EnumSet.of(Role.AGENT, Role.LEAD);

    @Inject
    Directory directory;

    @Inject
    TicketRepository tickets;

    @Inject
    NoticeRepository notices;

    @Inject
    MailWriter mails;

    void follow(@Observes @Priority(AFTER_CLOCKS) IncidentActed acted) {
        IncidentRecord now = acted.now();
        Audience audience = new Audience(acted.act().actor(), person -> mayBeTold(person, acted));
        Tidings.tell(acted, around(now.number()), audience);
        audience.told().forEach((recipient, kind) -> tell(recipient, kind, acted));
    }

    private void tell(String recipient, NoticeKind kind, IncidentActed acted) {
        IncidentRecord now = acted.now();
        String actor = acted.act().actor();
        Instant at = acted.act().at();
        // Whose time was used up, where the act follows from that.
        String clock = (String) acted.act().details().get("clock");
        notices.add(new Notice(recipient, kind, now.number(), now.title(), actor, at)
                .standing(now.line(), now.team())
                .about(clock, null));
        String cause = now.number() + '#' + now.version();
        News news = new News(cause, now.number(), now.title(), now.line(), now.team(), at, at);
        mails.write(
                recipient,
                news,
                (words, time) -> NoticeWords.sentence(
                        words,
                        kind,
                        directory.displayName(actor),
                        now.number(),
                        now.line(),
                        directory.teamName(now.team()),
                        clock,
                        null));
    }

    private Circle around(String ticket) {
        return new Circle() {
            @Override
            public List<String> members(String team) {
                return team == null ? List.of() : directory.members(team);
            }

            @Override
            public List<String> watchers() {
                return tickets.watchers(ticket);
            }

            @Override
            public boolean readsInternal(String person) {
                return directory.person(person).filter(NoticeWriter::isOfDesk).isPresent();
            }
        };
    }

    // Suppliers see nothing of a ticket but what concerns their line; everybody else in the circle sees it by being
    // there.
    private boolean mayBeTold(String name, IncidentActed acted) {
        IncidentRecord now = acted.now();
        return directory
                .person(name)
                .filter(Directory.Person::active)
                .filter(person -> isOfDesk(person)
                        || !person.roles().contains(Role.SUPPLIER)
                        || name.equals(now.requester())
                        || now.line() == SUPPLIER_LINE
                        || acted.was().line() == SUPPLIER_LINE)
                .isPresent();
    }

    static boolean isOfDesk(Directory.Person person) {
        return person.roles().stream().anyMatch(DESK::contains);
    }
}
