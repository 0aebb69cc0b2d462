package io.fourline.identity;

import io.fourline.identity.model.Team;
import io.fourline.identity.store.IdentityRepository;
import io.fourline.journal.Journal;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.StaleVersion;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Teams, as administrators keep them; a team stands on one line for good, because histories count on it. */
@Stateless
public class Teams {

    /** A team under a code that is not taken, on line 1 to 4. */
    public record CreateTeam(String code, String name, Integer line) {}

    /**
     * @param active whether people may join it and tickets may come to it
     * @param version the version that the changes were made to
     */
    public record EditTeam(String code, String name, boolean active, int version) {}

    /** A team as it stands. */
    public record TeamView(String code, String name, int line, boolean active, int version) {}

    private static final int NAME_LENGTH = 200;
    private static final int LINES = 4;

    @Inject
    IdentityRepository repository;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Event<Directory.Changed> changed;

    /** All of them by line and name; for administrators, who choose among them. */
    public List<TeamView> all() {
        acting.caller().require(Role.ADMINISTRATOR);
        return repository.teams().stream().map(Teams::seen).toList();
    }

    /**
     * Teams in order of code, for the desk's own people.
     *
     * @param part of code or name, whatever its case; {@code null} for all
     * @param active whether only those in use or only retired ones; {@code null} for both
     * @param after the last code of the page before, {@code null} for the first page
     */
    public List<TeamView> page(String part, Boolean active, String after, int limit) {
        acting.caller().requireDesk();
        String words = part == null ? "" : part.toLowerCase(Locale.ROOT);
        return repository.teams().stream()
                .map(Teams::seen)
                .filter(team -> (team.code() + '\n' + team.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .filter(team -> active == null || active == team.active())
                .filter(team -> after == null || team.code().compareTo(after) > 0)
                .sorted(Comparator.comparing(TeamView::code))
                .limit(limit)
                .toList();
    }

    public TeamView team(String code) {
        acting.caller().requireDesk();
        return seen(found(code));
    }

    public TeamView create(CreateTeam command) {
        acting.caller().require(Role.ADMINISTRATOR);
        Fields input = new Fields();
        String code = input.code("code", command.code());
        String name = input.line("name", command.name(), NAME_LENGTH);
        int line = input.number("line", command.line(), 1, LINES);
        input.check(code == null || repository.team(code).isEmpty(), "code", "taken", code);
        input.refuseIfWrong();
        return record(repository.add(new Team(code, name, line)), "create", null);
    }

    public TeamView edit(EditTeam command) {
        acting.caller().require(Role.ADMINISTRATOR);
        Team team = found(command.code());
        StaleVersion.unlessAt(team.code(), command.version(), team.version());
        Fields input = new Fields();
        String name = input.line("name", command.name(), NAME_LENGTH);
        input.refuseIfWrong();
        Map<String, Object> before = team.facts();
        team.rename(name);
        team.offer(command.active());
        return record(team, "edit", before);
    }

    private Team found(String code) {
        return repository.team(code).orElseThrow(() -> new NotFound("team", code));
    }

    private TeamView record(Team team, String verb, Map<String, Object> before) {
        journal.record(acting.act("team:" + team.code(), verb).changing(before, team.facts()));
        repository.flush();
        changed.fire(new Directory.Changed());
        return seen(team);
    }

    private static TeamView seen(Team team) {
        return new TeamView(team.code(), team.name(), team.line(), team.active(), team.version());
    }
}
