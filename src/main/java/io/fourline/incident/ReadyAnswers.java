package io.fourline.incident;

import io.fourline.identity.Acting;
import io.fourline.search.Alike;
import io.fourline.search.LikeRequest;
import io.fourline.search.Likeness;
import io.fourline.search.Likeness.Voice;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is already known of a matter: articles, known errors, solved incidents, possible duplicates, major incidents, and whose it is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadyAnswers {

    private static final int EACH = 5;
    private static final int VOTERS = 60;
    private static final Duration LATELY = Duration.ofDays(14);
    private static final List<String> OPEN = List.of("OPEN");

    @Inject
    Likeness likeness;

    @Inject
    IncidentReading reading;

    @Inject
    Acting acting;

    /**
     * What somebody asks about.
     *
     * @param number of the incident it is about; {@code null} while it is none yet
     */
    public record Matter(
            String number,
            String title,
            String description,
            String service,
            String category,
            String configurationItem) {}

    /** Each list the most alike first. */
    public record Answers(
            List<Alike> articles,
            List<Alike> knownErrors,
            List<Alike> solved,
            List<Alike> duplicates,
            List<Alike> majors,
            List<TeamVote> teams) {}

    /** Answers for an incident that the caller may see. */
    public Answers forIncident(String number) {
        IncidentRecord incident = reading.see(number, "readAnswers").incident();
        return forMatter(new Matter(
                number,
                incident.title(),
                incident.description(),
                incident.service(),
                incident.category(),
                incident.configurationItem()));
    }

    public Answers forMatter(Matter matter) {
        Instant lately = acting.now().minus(LATELY);
        return new Answers(
                find(matter, "article", Map.of("published", List.of("true")), null, false),
                find(matter, "problem", Map.of("knownerror", List.of("true")), null, false),
                find(matter, IncidentSearchSource.KIND, Map.of("solved", List.of("true")), null, true),
                find(
                        matter,
                        IncidentSearchSource.KIND,
                        Map.of("state", OPEN, "major", List.of("false")),
                        lately,
                        false),
                majors(matter),
                teams(matter));
    }

    private List<Alike> find(
            Matter matter, String kind, Map<String, List<String>> needed, Instant since, boolean imported) {
        return matter.title().isBlank()
                ? List.of()
                : likeness.find(request(matter, kind, needed, since, imported, EACH));
    }

    /** All of them, those of the same service first: what is down for many may be the cause, whatever the words are. */
    private List<Alike> majors(Matter matter) {
        Matter wordless =
                new Matter(matter.number(), "", "", matter.service(), matter.category(), matter.configurationItem());
        Map<String, List<String>> needed = Map.of("state", OPEN, "major", List.of("true"));
        return likeness.find(request(wordless, IncidentSearchSource.KIND, needed, null, false, EACH));
    }

    private List<TeamVote> teams(Matter matter) {
        if (matter.title().isBlank() || !acting.caller().isStaff()) {
            return List.of();
        }
        return TeamVote.count(
                likeness.voices(request(matter, IncidentSearchSource.KIND, Map.of(), null, true, VOTERS)).stream()
                        .map(one -> new TeamVote(teamOf(one), one.score() * one.score()))
                        .filter(vote -> vote.team() != null)
                        .toList(),
                EACH);
    }

    private static String teamOf(Voice one) {
        String solver = one.fact("solver");
        return solver == null ? one.fact("team") : solver;
    }

    private static LikeRequest request(
            Matter matter, String kind, Map<String, List<String>> needed, Instant since, boolean imported, int limit) {
        Map<String, String> shared = new TreeMap<>();
        put(shared, "service", matter.service());
        put(shared, "category", matter.category());
        put(shared, "item", matter.configurationItem());
        return new LikeRequest(
                matter.title(),
                matter.description() == null ? "" : matter.description(),
                kind,
                needed,
                shared,
                kind.equals(IncidentSearchSource.KIND) ? matter.number() : null,
                since,
                imported,
                limit);
    }

    private static void put(Map<String, String> shared, String name, String value) {
        if (value != null && !value.isBlank()) {
            shared.put(name, value);
        }
    }
}
