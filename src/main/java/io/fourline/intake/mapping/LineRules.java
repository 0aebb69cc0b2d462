package io.fourline.intake.mapping;

import java.util.List;
import java.util.regex.Pattern;

/** Which support line a team belongs to, told by its name: the first rule whose pattern is the whole name counts. */
public record LineRules(List<Rule> rules, int otherwise) {

    /** A pattern of team names and their line; a name may claim two lines and is then counted on this one. */
    public record Rule(Pattern team, int line, boolean namedForTwoLines) {

        public Rule {
            requireLine(line);
        }
    }

    public LineRules {
        rules = rules == null ? List.of() : List.copyOf(rules);
        requireLine(otherwise);
    }

    Rule of(String team) {
        for (Rule rule : rules) {
            if (rule.team().matcher(team).matches()) {
                return rule;
            }
        }
        return new Rule(null, otherwise, false);
    }

    private static void requireLine(int line) {
        if (line < 1 || line > 4) {
            throw new IllegalArgumentException("a line is 1, 2, 3 or 4, not " + line);
        }
    }
}
