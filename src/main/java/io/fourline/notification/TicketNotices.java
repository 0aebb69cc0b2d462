package io.fourline.notification;

import io.fourline.identity.Directory;
import io.fourline.journal.Act;
import io.fourline.notification.MailWriter.News;
import io.fourline.notification.model.Notice;
import io.fourline.notification.store.NoticeRepository;
import io.fourline.problem.ProblemReading;
import io.fourline.problem.ProblemRecord;
import io.fourline.problem.ProblemState;
import io.fourline.ticket.TicketActed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells people of problems and changes, and of tasks, that they have been given, of what is said there, and of the end of a
 * change that was to remove a problem, in the transaction of each act.
 */
@ApplicationScoped
public class TicketNotices {

    /** Problems and changes are not on the chain's lines. */
    private static final int NO_LINE = 0;

    private static final String COMMENT = "comment";
    private static final String CHANGE = "change";
    private static final Set<String> OVER = Set.of("close", "reject", "cancel");
    private static final Set<String> GIVEN_TO = Set.of("assignee", "implementer", "owner");
    private static final Set<String> CONCERNED = Set.of("assignee", "implementer", "owner", "requester");

    @Inject
    Directory directory;

    @Inject
    NoticeRepository notices;

    @Inject
    MailWriter mails;

    @Inject
    ProblemReading problems;

    void follow(@Observes TicketActed acted) {
        Map<String, Object> now = acted.act().after();
        Told about = Told.of(acted);
        Set<String> given = new HashSet<>(people(GIVEN_TO, now));
        given.removeAll(people(GIVEN_TO, acted.act().before()));
        tellAll(given, NoticeKind.ASSIGNED, about, acted.act());
        Map<Object, String> tasks = new HashMap<>(doers(now));
        tasks.entrySet().removeAll(doers(acted.act().before()).entrySet());
        tellAll(new HashSet<>(tasks.values()), NoticeKind.TASK, about, acted.act());
        if (acted.act().details().containsKey(COMMENT)) {
            tellAll(people(CONCERNED, now), NoticeKind.COMMENTED, about, acted.act());
        }
        if (isOver(acted)) {
            tellOfFix(acted);
        }
    }

    private static boolean isOver(TicketActed acted) {
        return acted.kind().equals(CHANGE) && OVER.contains(acted.act().verb());
    }

    // Whoever answers for a problem says what follows from the end of the change that was to remove it.
    private void tellOfFix(TicketActed acted) {
        problems.removedBy(acted.ticket().number()).stream()
                .filter(problem -> problem.state() == ProblemState.FIX_IN_CHANGE)
                .forEach(problem -> tellAll(
                        Stream.of(problem.owner(), problem.assignee())
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()),
                        NoticeKind.FIX_OVER,
                        Told.of(problem, acted),
                        acted.act()));
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

    /** What a notice is about; {@code cause} is the same for everybody who is told of one act. */
    private record Told(String number, String title, String team, String cause) {

        static Told of(TicketActed acted) {
            Map<String, Object> facts = acted.act().after();
            return new Told(
                    acted.ticket().number(), (String) facts.get("title"), (String) facts.get("team"), cause(acted));
        }

        static Told of(ProblemRecord problem, TicketActed acted) {
            return new Told(problem.number(), problem.title(), problem.team(), problem.number() + '#' + cause(acted));
        }

        private static String cause(TicketActed acted) {
            return acted.ticket().number() + '#' + acted.ticket().revision();
        }
    }

    private void tellAll(Set<String> people, NoticeKind kind, Told about, Act act) {
        people.stream()
                .filter(person -> !person.equals(act.actor()))
                .filter(person -> directory
                        .person(person)
                        .filter(Directory.Person::active)
                        .isPresent())
                .forEach(person -> tell(person, kind, about, act));
    }

    private void tell(String person, NoticeKind kind, Told about, Act act) {
        notices.add(new Notice(person, kind, about.number(), about.title(), act.actor(), act.at())
                .standing(NO_LINE, about.team()));
        mails.write(
                person,
                new News(about.cause(), about.number(), about.title(), NO_LINE, about.team(), act.at(), act.at()),
                (words, time) -> NoticeWords.sentence(
                        words,
                        kind,
                        directory.displayName(act.actor()),
                        about.number(),
                        NO_LINE,
                        directory.teamName(about.team()),
                        null,
                        null));
    }
}
