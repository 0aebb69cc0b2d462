package io.fourline.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is found out about a problem, and what is still to be done for it.
 *
 * @param whys answers to "why?", each to the one before
 */
public record Inquiry(
        List<String> whys, List<Cause> causes, List<Reproduction> reproductions, List<ProblemTask> tasks) {

    public static final Inquiry NOTHING_YET = new Inquiry(List.of(), List.of(), List.of(), List.of());

    public Inquiry {
        whys = List.copyOf(whys);
        causes = List.copyOf(causes);
        reproductions = List.copyOf(reproductions);
        tasks = List.copyOf(tasks);
    }

    public Inquiry explained(List<String> newWhys, List<Cause> newCauses) {
        return new Inquiry(newWhys, newCauses, reproductions, tasks);
    }

    public Inquiry tried(Reproduction attempt) {
        List<Reproduction> more = new ArrayList<>(reproductions);
        more.add(attempt);
        return new Inquiry(whys, causes, more, tasks);
    }

    /** Adds a task, or puts it in the place of the one with its number. */
    public Inquiry planned(ProblemTask task) {
        List<ProblemTask> now = new ArrayList<>(tasks);
        now.removeIf(old -> old.id() == task.id());
        now.add(task);
        now.sort(Comparator.comparingInt(ProblemTask::id));
        return new Inquiry(whys, causes, reproductions, now);
    }

    public int nextReproduction() {
        return reproductions.stream().mapToInt(Reproduction::id).max().orElse(0) + 1;
    }

    public int nextTask() {
        return tasks.stream().mapToInt(ProblemTask::id).max().orElse(0) + 1;
    }

    /** As the journal keeps it. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("whys", whys);
        facts.put("causes", causes.stream().map(Cause::facts).toList());
        facts.put(
                "reproductions", reproductions.stream().map(Reproduction::facts).toList());
        facts.put("tasks", tasks.stream().map(ProblemTask::facts).toList());
        return facts;
    }

    /** Reads it from facts, among which others may stand. */
    public static Inquiry of(Map<String, Object> facts) {
        return new Inquiry(
                list(facts, "whys").stream().map(String.class::cast).toList(),
                list(facts, "causes").stream()
                        .map(part -> Cause.of((Map<?, ?>) part))
                        .toList(),
                list(facts, "reproductions").stream()
                        .map(part -> Reproduction.of((Map<?, ?>) part))
                        .toList(),
                list(facts, "tasks").stream()
                        .map(part -> ProblemTask.of((Map<?, ?>) part))
                        .toList());
    }

    private static List<?> list(Map<String, Object> facts, String field) {
        return facts.get(field) instanceof List<?> list ? list : List.of();
    }
}
