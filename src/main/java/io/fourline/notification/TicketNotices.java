package io.fourline.notification;

import io.fourline.identity.Directory;
import io.fourline.notification.MailWriter.News;
import io.fourline.notification.model.Notice;
import io.fourline.notification.store.NoticeRepository;
import io.fourline.ticket.TicketActed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells people of problems and changes that they have been given, and of what is said there, in the transaction of each act. */
@ApplicationScoped
public class TicketNotices {

    /** Problems and changes are not on the chain's lines. */
    private static final int NO_LINE = 0;

    private static final String COMMENT = "comment";
    private static final Set<String> GIVEN_TO = Set.of("assignee", "implementer", "owner");
    private static final Set<String> CONCERNED = Set.of("assignee", "implementer", "owner", "requester");

    @Inject
    Directory directory;

    @Inject
    NoticeRepository notices;

    @Inject
    MailWriter mails;

    void follow(@Observes TicketActed acted) {
        Map<String, Object> now = acted.act().after();
        Set<String> given = new HashSet<>(people(GIVEN_TO, now));
        given.removeAll(people(GIVEN_TO, acted.act().before()));
        tellAll(given, NoticeKind.ASSIGNED, acted);
        Map<Object, String> tasks = new HashMap<>(doers(now));
        tasks.entrySet().removeAll(doers(acted.act().before()).entrySet());
        tellAll(new HashSet<>(tasks.values()), NoticeKind.TASK, acted);
        if (acted.act().details().containsKey(COMMENT)) {
            tellAll(people(CONCERNED, now), NoticeKind.COMMENTED, acted);
        }
    }

    private static Set<String> people(Collection<String> fields, Map<String, Object> facts) {
        Set<String> people = new HashSet<>();
        fields.stream().map(facts::get).filter(Objects::nonNull).forEach(person -> people.add((String) person));
        return people;
    }

    // Who is to do what still has to be done, by the task's number.
    private static Map<Object, String> doers(Map<String, Object> facts) {
        Map<Object, String> doers = new HashMap<>();
        if (facts.get("tasks") instanceof List<?> tasks) {
            tasks.stream()
                    .map(task -> (Map<?, ?>) task)
                    .filter(task -> task.get("assignee") != null && !Boolean.TRUE.equals(task.get("done")))
                    .forEach(task -> doers.put(task.get("id"), (String) task.get("assignee")));
        }
        return doers;
    }

    private void tellAll(Set<String> people, NoticeKind kind, TicketActed acted) {
        people.stream()
                .filter(person -> !person.equals(acted.act().actor()))
                .filter(person -> directory
                        .person(person)
                        .filter(Directory.Person::active)
                        .isPresent())
                .forEach(person -> tell(person, kind, acted));
    }

    private void tell(String person, NoticeKind kind, TicketActed acted) {
        String number = acted.ticket().number();
        String title = (String) acted.act().after().get("title");
        String team = (String) acted.act().after().get("team");
        String actor = acted.act().actor();
        Instant at = acted.act().at();
        notices.add(new Notice(person, kind, number, title, actor, at).standing(NO_LINE, team));
        String cause = number + '#' + acted.ticket().revision();
        mails.write(
                person,
                new News(cause, number, title, NO_LINE, team, at, at),
                (words, time) -> NoticeWords.sentence(
                        words,
                        kind,
                        directory.displayName(actor),
                        number,
                        NO_LINE,
                        directory.teamName(team),
                        null,
                        null));
    }
}
